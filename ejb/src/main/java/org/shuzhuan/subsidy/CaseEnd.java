package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.award.Awards;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseEnding;
import org.shuzhuan.casefile.CaseEnding.Ending;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** Ends a subsidy case in each of its ways; a failed application frees its money, its invoices and its led enterprises. */
@Stateless
public class CaseEnd {

    @Inject
    CaseProgress progress;

    @Inject
    CaseEnding ending;

    @Inject
    CaseHistory history;

    @Inject
    Corrections corrections;

    @Inject
    ExpenseClaims claims;

    @Inject
    Awards awards;

    @Inject
    SubsidyStore store;

    /** Not accepted, rejected, withdrawn or lapsed. */
    @Requires("subsidy:end")
    public void fail(long caseFileId, CaseStatus status, String stepKey, String decisionRef) {
        progress.lock(caseFileId);
        awards.release(caseFileId, decisionRef);
        claims.release(caseFileId);
        store.application(caseFileId).fail();
        if (status == CaseStatus.LAPSED) {
            corrections.lapse(caseFileId);
        }
        ending.end(caseFileId, status, new Ending(stepKey, action(status), null));
    }

    private static CaseAction action(CaseStatus status) {
        return switch (status) {
            case NOT_ACCEPTED, REJECTED, WITHDRAWN -> CaseAction.CLOSE;
            case LAPSED -> CaseAction.LAPSE;
            default -> throw new IllegalArgumentException(status + " is no failure");
        };
    }

    /** Gives the money back; the case goes on. */
    @Requires("subsidy:release")
    public void release(long caseFileId, String decisionRef) {
        progress.lock(caseFileId);
        awards.release(caseFileId, decisionRef);
        history.record(caseFileId, "Task_ReleaseBudget", CaseAction.RELEASE, Opinion.of(""), null);
    }

    /** The approval commits what is held. */
    @Requires("subsidy:commit")
    public void commit(long caseFileId, String decisionRef) {
        progress.lock(caseFileId);
        awards.commit(caseFileId, decisionRef);
        history.record(caseFileId, "Task_CommitGrant", CaseAction.COMMIT, Opinion.of(""), null);
    }

    /** The request for a review is with the level above. @param level role that decides */
    @Requires("subsidy:end")
    public void openReview(long caseFileId, String level) {
        progress.lock(caseFileId);
        progress.tell(caseFileId, "leader".equals(level) ? "REVIEW_AT_LEADER" : "REVIEW_AT_CITY", Map.of());
    }

    /** The rejection stands: the case ends as it had ended. */
    @Requires("subsidy:end")
    public void endAgain(long caseFileId) {
        progress.lock(caseFileId);
        ending.endAgain(caseFileId, CaseStatus.REJECTED, new Ending("Task_ConfirmRejection", CaseAction.CLOSE, null));
    }

    /** The approval is revoked before payment; its money, invoices and led enterprises are free again. */
    @Requires("subsidy:end")
    public void revoke(long caseFileId, String decisionRef) {
        progress.lock(caseFileId);
        awards.revoke(caseFileId, decisionRef);
        claims.release(caseFileId);
        store.application(caseFileId).fail();
        ending.end(caseFileId, CaseStatus.REVOKED, new Ending("EndEvent_Revoked", CaseAction.CLOSE, null));
    }

    /** The last payment is confirmed (办结). */
    @Requires("subsidy:end")
    public void close(long caseFileId) {
        ending.end(caseFileId, CaseStatus.CLOSED, new Ending("Task_CloseCase", CaseAction.CLOSE, null));
    }
}
