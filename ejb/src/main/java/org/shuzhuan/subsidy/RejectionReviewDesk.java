package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.RejectionReview;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** The level above the one that rejected confirms the rejection, finally, or reopens the case. */
@Stateless
@Requires("subsidy:decide-review")
public class RejectionReviewDesk {

    private static final Set<String> TASKS = Set.of("Task_ReviewRejectionByCity", "Task_ReviewRejectionByLeader");

    @Inject
    CaseActs acts;

    @Inject
    SubsidyStore store;

    @Inject
    ExpenseClaims claims;

    @Inject
    CaseProgress progress;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** The rejection stands; the applicant is told the remedies that remain. @param reasons required */
    public void confirm(String taskId, Opinion reasons) {
        CaseAct act = acts.begin(taskId, TASKS);
        decide(act, RejectionReviewState.CONFIRMED, reasons.required());
        progress.tell(act.caseFileId(), "REJECTION_CONFIRMED", Map.of("reason", reasons.text()));
        progress.letter(act.caseFileId(), "REVIEW_CONFIRMED", Map.of("reason", reasons.text()), List.of());
        acts.decide(act, Verdict.of("CONFIRM_REJECTION", CaseAction.CONFIRM_REJECTION, reasons));
    }

    /**
     * The case goes on with its invoices: at the county's verification, or at the city's review.
     *
     * @param reasons required
     * @throws DomainException INVOICES_USED_MEANWHILE with the numbers, APPLICATION_UNDER_WAY when the applicant has filed
     *     anew under the same call
     */
    public void reopen(String taskId, Opinion reasons) {
        CaseAct act = acts.begin(taskId, TASKS);
        decide(act, RejectionReviewState.REOPENED, reasons.required());
        SubsidyApplication application = store.application(act.caseFileId());
        store.activeCaseAfterSubmissions(application.getEnterpriseId(), application.getCallId())
                .ifPresent(active -> {
                    throw new DomainException(SubsidyError.APPLICATION_UNDER_WAY, progress.numberOf(active));
                });
        claims.reclaim(act.caseFileId());
        application.revive();
        progress.tell(act.caseFileId(), "CASE_REOPENED", Map.of("reason", reasons.text()));
        progress.letter(act.caseFileId(), "REVIEW_REOPENED", Map.of("reason", reasons.text()), List.of());
        acts.decide(act, Verdict.of("REOPEN", CaseAction.UPHOLD_REVIEW, reasons));
    }

    private void decide(CaseAct act, RejectionReviewState state, Opinion reasons) {
        RejectionReview review = store.rejectionReview(act.caseFileId()).orElseThrow();
        review.decide(state, reasons.text(), caller.workspaceName(), clock.now());
    }
}
