package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** The process books decided payments in the ledger. Each payment is booked once, however often this is repeated. */
@Stateless
public class PaymentBooking {

    @Inject
    BudgetStore store;

    @Inject
    PaymentStore payments;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /**
     * Books the confirmed payment as disbursed, from the sources in the call's order.
     *
     * @return whether committed money is left to be paid by further instalments
     * @throws DomainException {@code NOT_COMMITTED}, {@code MORE_THAN_COMMITTED}
     */
    @Requires("fund:book")
    public boolean bookConfirmed(long caseFileId) {
        Locked locked = lock(caseFileId);
        Optional<Payment> payment = payments.unbooked(caseFileId, PaymentState.CONFIRMED);
        payment.ifPresent(confirmed -> disburse(locked, confirmed, confirmed.getBankReference()));
        return locked.hold.outstanding().isPositive();
    }

    /**
     * Books a payment that the bank returned: the money went out and came back, both stand in the ledger, and it may be
     * paid again.
     */
    @Requires("fund:book")
    public void bookReturned(long caseFileId) {
        Locked locked = lock(caseFileId);
        payments.unbooked(caseFileId, PaymentState.RETURNED).ifPresent(payment -> {
            disburse(locked, payment, payment.getListNumber());
            Booking back = booking(locked.hold, payment, payment.getReturnReason());
            for (LedgerEntry out : store.entries(LedgerKind.DISBURSE, payment.ledgerRef())) {
                BudgetLine line = locked.lines.stream()
                        .filter(candidate -> candidate.getId() == out.getLineId())
                        .findFirst()
                        .orElseThrow();
                book(locked.hold, line, LedgerKind.RETURN, out.getAmount(), back);
            }
            audit.record("fund:return", "CaseFile", payment.getCaseNumber(), null, payment.ledgerRef());
        });
    }

    private void disburse(Locked locked, Payment payment, String note) {
        if (payment.getAmount().isMoreThan(locked.hold.outstanding())) {
            throw new DomainException(FundError.MORE_THAN_COMMITTED, payment.getAmount(), locked.hold.outstanding());
        }
        Booking out = booking(locked.hold, payment, note);
        Money left = payment.getAmount();
        for (BudgetLine line : TurnTaking.inPayOrder(locked.lines)) {
            Money part = left.min(locked.hold.shareOf(line).outstanding());
            if (part.isPositive()) {
                book(locked.hold, line, LedgerKind.DISBURSE, part, out);
                left = left.minus(part);
            }
        }
        payment.booked(clock.now());
        store.flush();
        audit.record("fund:disburse", "CaseFile", payment.getCaseNumber(), null, payment.getAmount() + " " + note);
    }

    private void book(BudgetHold hold, BudgetLine line, LedgerKind kind, Money amount, Booking booking) {
        hold.shareOf(line).book(kind, amount);
        store.book(line, kind, amount, booking);
    }

    private Booking booking(BudgetHold hold, Payment payment, String note) {
        return Booking.ofCase(hold, payment.ledgerRef(), clock.now(), caller.displayName(), note);
    }

    private Locked lock(long caseFileId) {
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        List<BudgetLine> lines = store.lockLines(known.getCallId(), known.getUse());
        return new Locked(lines, store.holdOf(caseFileId).orElseThrow());
    }

    private record Locked(List<BudgetLine> lines, BudgetHold hold) {}
}
