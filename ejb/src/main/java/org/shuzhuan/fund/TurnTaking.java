package org.shuzhuan.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.HoldShare;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/** Gives a case its money when it is its turn and the amount fits; the lines of call and use are locked. */
@Dependent
class TurnTaking {

    @Inject
    BudgetStore store;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** Sources are used up in the call's order; nobody overtakes. */
    HoldOutcome take(BudgetHold hold, List<BudgetLine> lines) {
        int ahead = store.waitingAhead(hold);
        if (ahead > 0) {
            return HoldOutcome.queued(ahead + 1, Money.ZERO);
        }
        Money missing = hold.getAmount().minus(BudgetOffers.available(lines));
        if (missing.isPositive()) {
            hold.foundShort();
            return HoldOutcome.queued(1, missing);
        }
        Money left = hold.getAmount();
        for (BudgetLine line : inPayOrder(lines)) {
            Money part = left.min(line.available());
            if (part.isPositive()) {
                hold.shareOf(line).book(LedgerKind.HOLD, part);
                store.book(
                        line,
                        LedgerKind.HOLD,
                        part,
                        Booking.ofCase(hold, hold.holdRef(), clock.now(), caller.displayName(), null));
                left = left.minus(part);
            }
        }
        hold.hold(clock.now());
        store.flush();
        audit.record(
                "fund:hold",
                "CaseFile",
                hold.getCaseNumber(),
                null,
                hold.getAmount().toString());
        return HoldOutcome.held(shares(hold, lines));
    }

    static List<BudgetLine> inPayOrder(List<BudgetLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(BudgetLine::getPayOrder).thenComparing(BudgetLine::getId))
                .toList();
    }

    /** What the case holds now, by line. */
    static List<HeldShare> shares(BudgetHold hold, List<BudgetLine> lines) {
        List<HeldShare> shares = new ArrayList<>();
        for (BudgetLine line : inPayOrder(lines)) {
            for (HoldShare share : hold.getShares()) {
                if (share.getLineId() == line.getId() && share.getHeld().isPositive()) {
                    shares.add(new HeldShare(line.getSource(), line.getUse(), share.getHeld()));
                }
            }
        }
        return shares;
    }
}
