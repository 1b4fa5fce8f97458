package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.HoldShare;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Gives back what an approval committed, before anything is paid. The caller has locked the case. */
@Stateless
public class CommitmentRevocation {

    @Inject
    BudgetStore store;

    @Inject
    PaymentStore payments;

    @Inject
    BudgetOffers offers;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** Whether money is committed, nothing of it paid and no payment prepared. */
    @Requires(Requires.SIGNED_IN)
    public boolean possible(long caseFileId) {
        return store.holdOf(caseFileId)
                        .filter(hold -> hold.getState() == HoldState.COMMITTED)
                        .filter(hold -> hold.outstanding().equals(hold.getCommitted()))
                        .isPresent()
                && payments.open(caseFileId).isEmpty();
    }

    /** @throws DomainException {@code NOT_COMMITTED}, {@code PAYMENT_OPEN}, {@code ALREADY_PAID} */
    @Requires(Requires.SIGNED_IN)
    public void require(long caseFileId) {
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        if (hold.getState() != HoldState.COMMITTED) {
            throw new DomainException(FundError.NOT_COMMITTED);
        }
        if (!hold.outstanding().equals(hold.getCommitted())) {
            throw new DomainException(FundError.ALREADY_PAID);
        }
        payments.open(caseFileId).ifPresent(open -> {
            throw new DomainException(FundError.PAYMENT_OPEN, open.getListNumber());
        });
    }

    /** @throws DomainException as {@link #require} */
    @Requires("fund:revoke")
    public void revoke(long caseFileId, String decisionRef) {
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        List<BudgetLine> lines = store.lockLines(known.getCallId(), known.getUse());
        require(caseFileId);
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        for (BudgetLine line : lines) {
            HoldShare share = hold.shareOf(line);
            Money committed = share.getCommitted();
            if (committed.isPositive()) {
                share.book(LedgerKind.REVOKE, committed);
                store.book(
                        line,
                        LedgerKind.REVOKE,
                        committed,
                        Booking.ofCase(hold, decisionRef, clock.now(), caller.displayName(), null));
            }
        }
        hold.revoke(clock.now());
        store.flush();
        audit.record(
                "fund:revoke",
                "CaseFile",
                hold.getCaseNumber(),
                hold.getAmount().toString(),
                decisionRef);
        offers.offer(hold.getCallId(), hold.getUse(), lines);
    }
}
