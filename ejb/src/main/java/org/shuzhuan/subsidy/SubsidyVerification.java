package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.award.Verification;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Requires;

/** The county verifies on site (真实性核查) and confirms the facts the amount will be decided on. */
@Stateless
@Requires("subsidy:verify")
public class SubsidyVerification {

    private static final String TASK = "Task_VerifyOnSite";

    @Inject
    CaseActs acts;

    @Inject
    Verification verification;

    @Inject
    CorrectionDeskWork correction;

    public void confirm(String taskId, VerificationForm form, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        verification.confirm(act.caseFileId(), form);
        acts.decide(act, new Verdict("CONFIRM", CaseAction.CONFIRM_FACTS, opinion, form.findings()));
    }

    /** @param requests all remarks at once */
    public void askCorrection(String taskId, Opinion opinion, List<CorrectionRequest> requests) {
        correction.ask(taskId, TASK, CorrectionDesk.VERIFICATION, opinion, requests);
    }

    /** @param opinion the reason, required */
    public void reject(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("REJECT", CaseAction.REJECT, opinion.required()));
    }
}
