package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

/**
 * Money set aside for a case, given back, or committed by its approval. The caller has locked the case; the lines of call
 * and use are locked here, so that whoever asks for the same money waits. Nobody overtakes: a case waits while one that was
 * submitted earlier waits for the same call and use, also when its own smaller amount would fit.
 */
@Stateless
public class BudgetHolds {

    @Inject
    BudgetStore store;

    @Inject
    BudgetOffers offers;

    @Inject
    TurnTaking turns;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /**
     * Sets money aside, from the sources in the call's order, or queues the case. Asking again while waiting is how an
     * offered case takes its turn; a new amount then replaces the old one. Repeating a held request answers the same.
     *
     * @throws DomainException {@code AMOUNT_NOT_POSITIVE}; {@code ALREADY_HELD} with another amount
     */
    @Requires("fund:hold")
    public HoldOutcome hold(HoldRequest request) {
        if (!request.amount().isPositive()) {
            throw new DomainException(FundError.AMOUNT_NOT_POSITIVE);
        }
        List<BudgetLine> lines = store.lockLines(request.callId(), request.use());
        BudgetHold hold = store.holdOf(request.caseFileId()).orElse(null);
        if (hold != null
                && hold.getState() == HoldState.HELD
                && hold.getAmount().equals(request.amount())) {
            return HoldOutcome.held(TurnTaking.shares(hold, lines));
        }
        boolean waited = hold != null && hold.getState() == HoldState.WAITING;
        if (hold == null) {
            hold = store.add(new BudgetHold(request, clock.now()));
        } else {
            hold.askAgain(request.amount(), clock.now());
            store.flush();
        }
        HoldOutcome outcome = turns.take(hold, lines);
        if (waited && outcome.held()) {
            offers.offer(request.callId(), request.use(), lines);
        }
        return outcome;
    }

    /**
     * Gives the money of a refused, sent back or withdrawn case back, or takes it out of the queue, and offers what is free
     * to those who wait. A case without a hold, or a repeat, changes nothing.
     *
     * @return whether anything was given back or left the queue
     * @throws DomainException {@code ALREADY_COMMITTED}
     */
    @Requires("fund:release")
    public boolean release(long caseFileId, String decisionRef) {
        BudgetHold known = store.holdOf(caseFileId).orElse(null);
        if (known == null) {
            return false;
        }
        List<BudgetLine> lines = store.lockLines(known.getCallId(), known.getUse());
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        if (hold.getState() == HoldState.RELEASED) {
            return false;
        }
        hold.release(clock.now());
        moveAll(hold, lines, LedgerKind.RELEASE, decisionRef);
        audit.record(
                "fund:release",
                "CaseFile",
                hold.getCaseNumber(),
                hold.getAmount().toString(),
                decisionRef);
        offers.offer(hold.getCallId(), hold.getUse(), lines);
        return true;
    }

    /**
     * Commits what the case holds: the grant is approved (批复). A repeat of the same decision changes nothing.
     *
     * @throws DomainException {@code NOT_HELD}
     */
    @Requires("fund:commit")
    public void commit(long caseFileId, String decisionRef) {
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_HELD));
        List<BudgetLine> lines = store.lockLines(known.getCallId(), known.getUse());
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        if (hold.getState() == HoldState.COMMITTED && store.booked(LedgerKind.COMMIT, decisionRef)) {
            return;
        }
        hold.commit(clock.now());
        moveAll(hold, lines, LedgerKind.COMMIT, decisionRef);
        audit.record(
                "fund:commit",
                "CaseFile",
                hold.getCaseNumber(),
                hold.getAmount().toString(),
                decisionRef);
    }

    /**
     * Locks the lines that the case holds money of, or waits for; none without a hold. To be called right after the case is
     * locked, by acts that move its process: whoever frees money of these lines tells a waiting case's process so behind them.
     */
    @Requires(Requires.SIGNED_IN)
    public void lockLines(long caseFileId) {
        store.holdOf(caseFileId).ifPresent(hold -> store.lockLines(hold.getCallId(), hold.getUse()));
    }

    /** A case goes on waiting: if what it waits for has come meanwhile, it is offered at once. */
    @Requires("fund:offer")
    public void offerAgain(long caseFileId) {
        store.holdOf(caseFileId).ifPresent(hold -> {
            List<BudgetLine> lines = store.lockLines(hold.getCallId(), hold.getUse());
            offers.offer(hold.getCallId(), hold.getUse(), lines);
        });
    }

    /** Where a waiting case stands in the queue as it is now; empty when it does not wait. The caller checked the scope. */
    @Requires(Requires.SIGNED_IN)
    public Optional<QueuePlace> placeOf(long caseFileId) {
        return store.holdOf(caseFileId)
                .filter(hold -> hold.getState() == HoldState.WAITING)
                .map(hold -> {
                    int ahead = store.waitingAhead(hold);
                    Money available = store.available(hold.getCallId(), hold.getUse());
                    Money before = store.askedAhead(hold);
                    Money missing =
                            hold.getAmount().plus(before).minus(available).max(Money.ZERO);
                    return new QueuePlace(
                            hold.getCallId(), hold.getUse(), ahead + 1, hold.getAmount(), available, missing);
                });
    }

    private void moveAll(BudgetHold hold, List<BudgetLine> lines, LedgerKind kind, String decisionRef) {
        for (BudgetLine line : lines) {
            Money held = hold.shareOf(line).getHeld();
            if (held.isPositive()) {
                book(hold, line, kind, held, decisionRef);
            }
        }
        store.flush();
    }

    private void book(BudgetHold hold, BudgetLine line, LedgerKind kind, Money amount, String decisionRef) {
        hold.shareOf(line).book(kind, amount);
        store.book(line, kind, amount, Booking.ofCase(hold, decisionRef, clock.now(), caller.displayName(), null));
    }
}
