package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardShare;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.PayeeChangeStore;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.fund.CommitmentRevocation;
import org.shuzhuan.fund.HoldOutcome;
import org.shuzhuan.fund.HoldRequest;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Computes the award of a case, holds its money, gives it back, commits it. The caller has locked the case; the ledger moves
 * in the same transaction.
 */
@Stateless
public class Awards {

    @Inject
    AwardStore store;

    @Inject
    ShortfallStore shortfalls;

    @Inject
    BudgetHolds holds;

    @Inject
    CommitmentRevocation commitments;

    @Inject
    CaseFiles cases;

    @Inject
    AwardComputation computation;

    @Inject
    InstalmentPlans instalments;

    @Inject
    PayeeChangeStore changes;

    @Inject
    PortalClock clock;

    /** @return yuan granted; zero with its reason in the explanation when the policy grants nothing */
    @Requires("award:compute")
    public Money compute(long caseFileId, AwardRequest request) {
        return computation.compute(caseFileId, request);
    }

    /** Yuan the auditor found eligible, all items together. */
    @Requires("award:compute")
    public Money audited(long caseFileId) {
        return computation.audited(caseFileId);
    }

    /** Yuan granted as it stands now. */
    @Requires("award:hold")
    public Money granted(long caseFileId) {
        return store.computed(caseFileId).getGranted();
    }

    /** Holds what was computed, or queues the case; the answer is a value, never an exception. */
    @Requires("award:hold")
    public HoldOutcome hold(HoldFor target) {
        Award award = store.computed(target.caseFileId());
        HoldOutcome outcome = holds.hold(new HoldRequest(
                target.callId(),
                target.use(),
                target.caseFileId(),
                target.caseNumber(),
                target.applicantName(),
                target.submittedAt(),
                award.getGranted()));
        if (outcome.held()) {
            award.hold();
            endOffer(target.caseFileId());
            store.removeShares(target.caseFileId());
            outcome.shares().forEach(share -> store.add(new AwardShare(target.caseFileId(), target.callId(), share)));
        } else {
            award.queue(outcome.position());
        }
        return outcome;
    }

    /** Refused, sent back or withdrawn: gives back what is held or leaves the queue; nothing happens before any hold. */
    @Requires("award:release")
    public void release(long caseFileId, String decisionRef) {
        holds.release(caseFileId, decisionRef);
        store.removeShares(caseFileId);
        endOffer(caseFileId);
        store.award(caseFileId).ifPresent(Award::release);
    }

    /** A remainder offered before this belongs to an amount that no longer waits: nobody may accept it in a later round. */
    private void endOffer(long caseFileId) {
        shortfalls.offer(caseFileId).ifPresent(RemainderOffer::supersede);
    }

    /** Whether an approval stands of which nothing is paid or prepared to be paid. */
    @Requires("casefile:read")
    public boolean revocable(long caseFileId) {
        return commitments.possible(caseFileId);
    }

    /** @throws org.shuzhuan.shared.DomainException why the approval cannot be revoked */
    @Requires("casefile:read")
    public void requireRevocable(long caseFileId) {
        commitments.require(caseFileId);
    }

    /** The approval is taken back: nothing is committed for the case any more. */
    @Requires("award:revoke")
    public void revoke(long caseFileId, String decisionRef) {
        commitments.revoke(caseFileId, decisionRef);
        store.removeShares(caseFileId);
        instalments.remove(caseFileId);
        store.computed(caseFileId).release();
        changes.open(caseFileId).ifPresent(change -> change.lapse(clock.now()));
    }

    @Requires("award:commit")
    public void commit(long caseFileId, String decisionRef) {
        holds.commit(caseFileId, decisionRef);
        store.computed(caseFileId).commit();
    }

    /** Empty until the amount is computed; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<AwardView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.award(caseFileId)
                .map(award -> new AwardView(award, holds.placeOf(caseFileId).orElse(null)));
    }
}
