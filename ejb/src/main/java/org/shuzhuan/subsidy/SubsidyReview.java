package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** The city reviews (市级复核): recommend, ask for correction, send back to the county, or reject. */
@Stateless
@Requires("subsidy:review")
public class SubsidyReview {

    private static final String TASK = "Task_ReviewByCity";

    @Inject
    CaseActs acts;

    @Inject
    CorrectionDeskWork correction;

    public void recommend(String taskId, Opinion opinion) {
        decide(taskId, "RECOMMEND", CaseAction.RECOMMEND, opinion);
    }

    /** @param requests all remarks at once */
    public void askCorrection(String taskId, Opinion opinion, List<CorrectionRequest> requests) {
        correction.ask(taskId, TASK, CorrectionDesk.REVIEW, opinion, requests);
    }

    /** The county verifies again. @param opinion the reason, required */
    public void sendBack(String taskId, Opinion opinion) {
        decide(taskId, "SEND_BACK", CaseAction.SEND_BACK, opinion.required());
    }

    /** @param opinion the reason, required */
    public void reject(String taskId, Opinion opinion) {
        decide(taskId, "REJECT", CaseAction.REJECT, opinion.required());
    }

    private void decide(String taskId, String decision, CaseAction action, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of(decision, action, opinion));
    }
}
