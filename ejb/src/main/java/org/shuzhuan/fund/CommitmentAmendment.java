package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.HoldShare;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Moves what an approval committed to the amended amount, before anything is paid. A lower amount is given back, the source
 * used last first; a higher one is held and committed at once, and never overtakes a case that waits since before. The caller
 * has locked the case.
 */
@Stateless
public class CommitmentAmendment {

    @Inject
    BudgetStore store;

    @Inject
    CommitmentRevocation commitments;

    @Inject
    BudgetOffers offers;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** Yuan that a higher amount could still take now, read without a lock: nothing while an earlier case waits. */
    @Requires(Requires.SIGNED_IN)
    public Money free(long caseFileId) {
        return store.holdOf(caseFileId)
                .filter(hold -> store.waitingAhead(hold) == 0)
                .map(hold -> store.available(hold.getCallId(), hold.getUse()))
                .orElse(Money.ZERO);
    }

    /**
     * @param amount yuan in all, above zero
     * @param decisionRef number of the amended approval
     * @return what the case takes of each source from now on
     * @throws DomainException {@code AMOUNT_NOT_POSITIVE}, {@code AMENDMENT_NOT_COVERED}; as {@link
     *     CommitmentRevocation#require}
     */
    @Requires("fund:amend")
    public List<HeldShare> amend(long caseFileId, Money amount, String decisionRef) {
        if (!amount.isPositive()) {
            throw new DomainException(FundError.AMOUNT_NOT_POSITIVE);
        }
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        List<BudgetLine> lines = TurnTaking.inPayOrder(store.lockLines(known.getCallId(), known.getUse()));
        commitments.require(caseFileId);
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        Money before = hold.getCommitted();
        if (amount.isMoreThan(before)) {
            raise(hold, lines, amount.minus(before), decisionRef);
        } else {
            lower(hold, lines, before.minus(amount), decisionRef);
        }
        hold.amend(amount, clock.now());
        store.flush();
        audit.record("fund:amend", "CaseFile", hold.getCaseNumber(), before.toString(), amount + " " + decisionRef);
        if (before.isMoreThan(amount)) {
            offers.offer(hold.getCallId(), hold.getUse(), lines);
        }
        return shares(hold, lines);
    }

    private void raise(BudgetHold hold, List<BudgetLine> lines, Money more, String decisionRef) {
        int ahead = store.waitingAhead(hold);
        Money free = ahead == 0 ? BudgetOffers.available(lines) : Money.ZERO;
        if (more.isMoreThan(free)) {
            throw new DomainException(FundError.AMENDMENT_NOT_COVERED, more, free, ahead);
        }
        Money left = more;
        for (BudgetLine line : lines) {
            Money part = left.min(line.available());
            if (part.isPositive()) {
                book(hold, line, LedgerKind.HOLD, part, decisionRef);
                book(hold, line, LedgerKind.COMMIT, part, decisionRef);
                left = left.minus(part);
            }
        }
    }

    private void lower(BudgetHold hold, List<BudgetLine> lines, Money less, String decisionRef) {
        Money left = less;
        for (int at = lines.size() - 1; at >= 0; at--) {
            BudgetLine line = lines.get(at);
            Money part = left.min(hold.shareOf(line).getCommitted());
            if (part.isPositive()) {
                book(hold, line, LedgerKind.REVOKE, part, decisionRef);
                left = left.minus(part);
            }
        }
    }

    private void book(BudgetHold hold, BudgetLine line, LedgerKind kind, Money amount, String decisionRef) {
        hold.shareOf(line).book(kind, amount);
        store.book(line, kind, amount, Booking.ofCase(hold, decisionRef, clock.now(), caller.displayName(), null));
    }

    private static List<HeldShare> shares(BudgetHold hold, List<BudgetLine> lines) {
        List<HeldShare> shares = new ArrayList<>();
        for (BudgetLine line : lines) {
            HoldShare share = hold.shareOf(line);
            if (share.getCommitted().isPositive()) {
                shares.add(new HeldShare(line.getSource(), line.getUse(), share.getCommitted()));
            }
        }
        return shares;
    }
}
