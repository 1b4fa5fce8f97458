package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyApproval;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions on the approval (批复). */
@ApplicationScoped
public class ApprovalDecisions implements TaskDesk {

    @Inject
    private SubsidyApproval desk;

    @Override
    public String taskKey() {
        return "Task_IssueApproval";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "APPROVE", DecisionChoice.withOpinion((task, said) -> desk.approve(task, said.toOpinion())),
                "SEND_BACK", DecisionChoice.withOpinion((task, said) -> desk.sendBack(task, said.toOpinion())));
    }
}
