package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.CaseAcceptance;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** The acceptance desk (受理): accept, ask once for correction, or not accept with the reason. */
@Stateless
@Requires("subsidy:accept")
public class SubsidyAcceptance {

    private static final String TASK = "Task_AcceptApplication";

    @Inject
    CaseActs acts;

    @Inject
    CaseAcceptance acceptance;

    @Inject
    CorrectionDeskWork correction;

    public void accept(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acceptance.accept(act);
        acts.decide(act, Verdict.of("ACCEPT", CaseAction.ACCEPT, opinion));
    }

    /** @param requests all remarks at once (一次性告知) */
    public void askCorrection(String taskId, Opinion opinion, List<CorrectionRequest> requests) {
        correction.ask(taskId, TASK, CorrectionDesk.ACCEPTANCE, opinion, requests);
    }

    /** @param opinion the reason, required */
    public void refuse(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("NOT_ACCEPT", CaseAction.NOT_ACCEPT, opinion.required()));
    }
}
