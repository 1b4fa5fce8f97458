package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.award.Approvals;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** The leader issues the approval (批复), or sends the case back to the review. */
@Stateless
@Requires("subsidy:approve")
public class SubsidyApproval {

    private static final String TASK = "Task_IssueApproval";

    @Inject
    CaseActs acts;

    @Inject
    Approvals approvals;

    @Inject
    ApprovalWording wording;

    /** Freezes amount and payee account, numbers and serves the document, commits the money. */
    public void approve(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        approvals.approve(act.caseFileId(), wording.of(act.caseFileId()), wording.payee(act.caseFileId()));
        acts.decide(act, Verdict.of("APPROVE", CaseAction.APPROVE, opinion));
    }

    /** Releases the money; the city reviews again. @param opinion the reason, required */
    public void sendBack(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("SEND_BACK", CaseAction.SEND_BACK, opinion.required()));
    }
}
