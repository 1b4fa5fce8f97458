package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** The auditor (专项审计) approves the eligible amount of every expense item, with the reason for each cut. */
@Stateless
@Requires("subsidy:audit")
public class InvestmentAudit {

    private static final String TASK = "Task_AuditInvestment";

    @Inject
    CaseActs acts;

    @Inject
    ExpenseClaims claims;

    /** Computes the amount and holds the money in the same transaction. */
    public void confirm(String taskId, List<AuditedItem> items, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        claims.audit(act.caseFileId(), items);
        acts.decide(act, Verdict.of("CONFIRM", CaseAction.AUDIT, opinion));
    }

    /** The city reviews again. @param opinion the reason, required */
    public void sendBack(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("SEND_BACK", CaseAction.SEND_BACK, opinion.required()));
    }
}
