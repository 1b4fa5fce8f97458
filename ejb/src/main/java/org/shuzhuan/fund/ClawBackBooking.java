package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Books money recovered from an enterprise: available again on the lines it was paid from. The caller has locked the case. */
@Stateless
public class ClawBackBooking {

    @Inject
    BudgetStore store;

    @Inject
    BudgetOffers offers;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /**
     * What was paid last comes back first. What is free then is offered to those who wait.
     *
     * @return what came back to which source
     * @throws DomainException {@code NOT_COMMITTED}, {@code MORE_THAN_PAID}
     */
    @Requires("fund:claw-back")
    public List<HeldShare> book(long caseFileId, Money amount, String decisionRef, String note) {
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        List<BudgetLine> lines = store.lockLines(known.getCallId(), known.getUse());
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        List<BudgetLine> lastFirst = new ArrayList<>(TurnTaking.inPayOrder(lines));
        Collections.reverse(lastFirst);
        Booking booking = Booking.ofCase(hold, decisionRef, clock.now(), caller.displayName(), note);
        List<HeldShare> back = new ArrayList<>();
        Money left = amount;
        for (BudgetLine line : lastFirst) {
            Money part = left.min(hold.shareOf(line).getDisbursed());
            if (part.isPositive()) {
                hold.shareOf(line).book(LedgerKind.CLAW_BACK, part);
                store.book(line, LedgerKind.CLAW_BACK, part, booking);
                back.add(new HeldShare(line.getSource(), line.getUse(), part));
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new DomainException(FundError.MORE_THAN_PAID, amount, amount.minus(left));
        }
        store.flush();
        audit.record("fund:claw-back", "CaseFile", hold.getCaseNumber(), null, amount + " " + note);
        offers.offer(hold.getCallId(), hold.getUse(), lines);
        return back;
    }
}
