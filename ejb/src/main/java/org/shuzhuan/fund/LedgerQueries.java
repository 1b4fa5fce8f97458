package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetUseLimit;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.store.LedgerList;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.Requires;

/** What officials read: budget by source and use, who waits, the ledger, the payments of a case or a list. */
@Stateless
public class LedgerQueries {

    @Inject
    LedgerList list;

    @Inject
    PaymentStore payments;

    @Requires("fund:read")
    public List<BudgetLineView> budget(long callId) {
        return list.lines(callId);
    }

    /** Limits on use, each with what is allotted. */
    @Requires("fund:read")
    public List<UseLimitView> limits(long callId) {
        List<BudgetLineView> lines = list.lines(callId);
        return list.limits(callId).stream()
                .map(BudgetUseLimit::toLimit)
                .map(limit -> new UseLimitView(
                        limit, allotted(lines, limit.source(), limit.use()), allotted(lines, limit.source(), null)))
                .toList();
    }

    private static Money allotted(List<BudgetLineView> lines, BudgetSource source, String use) {
        return lines.stream()
                .filter(line -> line.source() == source && (use == null || use.equals(line.use())))
                .map(BudgetLineView::allocated)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Waiting cases, by use, in the order of submission. */
    @Requires("fund:read")
    public List<WaitingView> waiting(long callId) {
        List<BudgetLineView> lines = list.lines(callId);
        List<WaitingView> rows = new ArrayList<>();
        String use = null;
        int position = 0;
        Money ahead = Money.ZERO;
        for (BudgetHold hold : list.waiting(callId)) {
            if (!hold.getUse().equals(use)) {
                use = hold.getUse();
                position = 0;
                ahead = Money.ZERO;
            }
            position++;
            rows.add(row(hold, position, ahead, position == 1 ? missing(hold, lines) : Money.ZERO));
            ahead = ahead.plus(hold.getAmount());
        }
        return rows;
    }

    private static Money missing(BudgetHold hold, List<BudgetLineView> lines) {
        Money available = lines.stream()
                .filter(line -> line.use().equals(hold.getUse()))
                .map(BudgetLineView::getAvailable)
                .reduce(Money.ZERO, Money::plus);
        return hold.getAmount().minus(available).max(Money.ZERO);
    }

    private static WaitingView row(BudgetHold hold, int position, Money ahead, Money missing) {
        return new WaitingView(
                hold.getUse(),
                position,
                hold.getCaseFileId(),
                hold.getCaseNumber(),
                hold.getApplicantName(),
                hold.getSubmittedAt(),
                hold.getAmount(),
                ahead,
                missing);
    }

    @Requires("fund:read")
    public Page<LedgerEntryView> entries(LedgerFilter filter, PageRequest request) {
        return list.entries(filter, request);
    }

    /** Payments of a case, oldest first. */
    @Requires("fund:read")
    public List<PaymentView> payments(long caseFileId) {
        return payments.ofCase(caseFileId).stream().map(Payment::toView).toList();
    }

    /** Yuan of all confirmed payments of a case. The caller checked the scope. */
    @Requires(Requires.SIGNED_IN)
    public Money paid(long caseFileId) {
        return payments.paid(caseFileId);
    }

    /** Whether a payment of the case waits for its confirmation. The caller checked the scope. */
    @Requires(Requires.SIGNED_IN)
    public boolean paymentOpen(long caseFileId) {
        return payments.open(caseFileId).isPresent();
    }

    /** Rows of one payment list (拨付清单). */
    @Requires("fund:read")
    public List<PaymentView> paymentList(String listNumber) {
        return payments.onList(listNumber).stream().map(Payment::toView).toList();
    }
}
