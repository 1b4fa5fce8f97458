package org.shuzhuan.fund;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.shared.Money;

/** Offers free money to the waiting cases, strictly in order: the first that does not fit stops the offers. */
@Dependent
class BudgetOffers {

    private static final int PART = 20;

    @Inject
    BudgetStore store;

    @Inject
    Event<BudgetAvailable> turn;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** The lines of call and use are locked. */
    void offer(long callId, String use, List<BudgetLine> lines) {
        String running = BudgetOffers.class.getName() + "/" + callId + "/" + use;
        if (transaction.getResource(running) != null) {
            // an observer took an offered case further in this transaction: the loop below goes on by itself
            return;
        }
        transaction.putResource(running, Boolean.TRUE);
        try {
            offerInOrder(callId, use, lines);
        } finally {
            transaction.putResource(running, null);
        }
    }

    /** A part of the queue after the other: most offers end with its first case, and the lines are locked meanwhile. */
    private void offerInOrder(long callId, String use, List<BudgetLine> lines) {
        Money promised = Money.ZERO;
        List<BudgetHold> part = store.firstWaiting(callId, use, PART);
        while (!part.isEmpty()) {
            for (BudgetHold hold : part) {
                if (hold.getAmount().isMoreThan(available(lines).minus(promised))) {
                    askAboutShortfall(hold, promised);
                    return;
                }
                turn.fire(new BudgetAvailable(callId, hold.getCaseFileId()));
                if (hold.getState() == HoldState.WAITING) {
                    promised = promised.plus(hold.getAmount());
                }
            }
            part = store.waitingBehind(part.get(part.size() - 1), PART);
        }
    }

    /** The case has come to the head of the queue and does not fit: it asks once more, and learns that it is short. */
    private void askAboutShortfall(BudgetHold hold, Money promised) {
        if (promised.isZero() && !hold.isFoundShort()) {
            turn.fire(new BudgetAvailable(hold.getCallId(), hold.getCaseFileId()));
        }
    }

    static Money available(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::available).reduce(Money.ZERO, Money::plus);
    }
}
