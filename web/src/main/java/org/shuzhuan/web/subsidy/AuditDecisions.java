package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.InvestmentAudit;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the audit (专项审计). */
@ApplicationScoped
public class AuditDecisions implements TaskDesk {

    @Inject
    private InvestmentAudit desk;

    @Override
    public String taskKey() {
        return "Task_AuditInvestment";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "CONFIRM",
                        DecisionChoice.withOpinion(
                                (task, said) -> desk.confirm(task, said.toAuditedItems(), said.toOpinion()),
                                DecisionField.AUDITED_ITEMS),
                "SEND_BACK", DecisionChoice.withOpinion((task, said) -> desk.sendBack(task, said.toOpinion())));
    }
}
