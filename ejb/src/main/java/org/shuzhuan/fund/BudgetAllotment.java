package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.BudgetUseLimit;
import org.shuzhuan.fund.entity.UseShares;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** The programme administrator registers money given to a call (预算下达), and the limits on its use. */
@Stateless
public class BudgetAllotment {

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
     * Books all items of one document at once; the limits on use are checked on the sums after all of them. What becomes
     * free is offered to the waiting cases.
     *
     * @param documentNumber number of the allotment document; books each line once
     * @throws DomainException {@code ALLOTMENT_UNCLEAR}, {@code AMOUNT_NOT_POSITIVE}, {@code ALREADY_ALLOTTED}, {@code
     *     USE_LIMIT_BROKEN}
     */
    @Requires("fund:allot")
    public void allot(long callId, List<AllotmentItem> items, String documentNumber, String note) {
        checkClear(items, documentNumber);
        String decisionRef = "allot/" + callId + "/" + documentNumber.strip();
        List<BudgetLine> lines = new ArrayList<>(store.lockLines(callId));
        if (store.booked(LedgerKind.ALLOCATE, decisionRef)) {
            throw new DomainException(FundError.ALREADY_ALLOTTED, documentNumber);
        }
        Booking booking = Booking.ofAllotment(decisionRef, clock.now(), caller.displayName(), note);
        for (AllotmentItem item : items) {
            store.book(line(callId, item, lines), LedgerKind.ALLOCATE, item.amount(), booking);
        }
        new UseShares(lines)
                .check(store.limits(callId).stream()
                        .map(BudgetUseLimit::toLimit)
                        .toList());
        audit.record("fund:allot", "Call", Long.toString(callId), null, documentNumber + " " + items);
        items.stream().map(AllotmentItem::use).distinct().sorted().forEach(use -> offer(callId, use, lines));
    }

    private void offer(long callId, String use, List<BudgetLine> lines) {
        offers.offer(
                callId,
                use,
                lines.stream().filter(line -> line.getUse().equals(use)).toList());
    }

    /**
     * Sets or replaces the limit of one source and use. What is allotted already must keep it, so that no hold and no
     * commitment, which stay within what is allotted, can break it.
     *
     * @throws DomainException {@code ALLOTMENT_UNCLEAR}, {@code USE_LIMIT_BROKEN}
     */
    @Requires("fund:allot")
    public void limitUse(long callId, UseLimit limit) {
        if (limit.leastBasisPoints() < 0
                || limit.mostBasisPoints() > 10_000
                || limit.leastBasisPoints() > limit.mostBasisPoints()) {
            throw new DomainException(FundError.ALLOTMENT_UNCLEAR);
        }
        new UseShares(store.lockLines(callId)).check(List.of(limit));
        store.limits(callId).stream()
                .filter(known -> known.concerns(limit.source(), limit.use()))
                .findFirst()
                .ifPresentOrElse(known -> known.change(limit), () -> store.add(new BudgetUseLimit(callId, limit)));
        audit.record("fund:limit-use", "Call", Long.toString(callId), null, limit.toString());
    }

    private static void checkClear(List<AllotmentItem> items, String documentNumber) {
        Set<String> named = new HashSet<>();
        boolean clear = !items.isEmpty()
                && documentNumber != null
                && !documentNumber.isBlank()
                && documentNumber.strip().length() <= 50
                && items.stream().allMatch(item -> named.add(item.source() + "/" + item.use()));
        if (!clear) {
            throw new DomainException(FundError.ALLOTMENT_UNCLEAR);
        }
    }

    private BudgetLine line(long callId, AllotmentItem item, List<BudgetLine> lines) {
        return lines.stream()
                .filter(line ->
                        line.getSource() == item.source() && line.getUse().equals(item.use()))
                .findFirst()
                .orElseGet(() -> {
                    BudgetLine line = store.add(new BudgetLine(callId, item.source(), item.use(), item.payOrder()));
                    lines.add(line);
                    return line;
                });
    }
}
