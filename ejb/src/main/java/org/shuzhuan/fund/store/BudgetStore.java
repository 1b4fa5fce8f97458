package org.shuzhuan.fund.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.fund.HoldState;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.fund.entity.Booking;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.BudgetUseLimit;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.shared.Money;

/** Budget lines, holds and the ledger. Lines are locked before anything of theirs is read for a change. */
@ApplicationScoped
public class BudgetStore {

    /** EclipseLink: what is read under the lock replaces what this transaction may have read before it. */
    private static final String REFRESH = "eclipselink.refresh";

    private static final String WAITING =
            "select h from BudgetHold h where h.callId = :call and h.use = :use and h.state = :state";
    private static final String IN_ORDER = " order by h.submittedAt, h.caseFileId";

    @PersistenceContext
    private EntityManager em;

    /** Locks the lines of a call's use by ascending id; every change to one of them waits for the others' end. */
    public List<BudgetLine> lockLines(long callId, String use) {
        em.flush();
        return em.createQuery(
                        "select l from BudgetLine l where l.callId = :call and l.use = :use order by l.id",
                        BudgetLine.class)
                .setParameter("call", callId)
                .setParameter("use", use)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    /** Locks all lines of a call by ascending id. */
    public List<BudgetLine> lockLines(long callId) {
        em.flush();
        return em.createQuery("select l from BudgetLine l where l.callId = :call order by l.id", BudgetLine.class)
                .setParameter("call", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(REFRESH, "true")
                .getResultList();
    }

    /** As the database has it now: ask again after the lines are locked. */
    public Optional<BudgetHold> holdOf(long caseFileId) {
        em.flush();
        return em.createQuery("select h from BudgetHold h where h.caseFileId = :caseFile", BudgetHold.class)
                .setParameter("caseFile", caseFileId)
                .getResultStream()
                .findFirst()
                .map(hold -> {
                    em.refresh(hold);
                    return hold;
                });
    }

    /** The first waiting cases in the order of submission. */
    public List<BudgetHold> firstWaiting(long callId, String use, int most) {
        return em.createQuery(WAITING + IN_ORDER, BudgetHold.class)
                .setParameter("call", callId)
                .setParameter("use", use)
                .setParameter("state", HoldState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** The next waiting cases behind one, whether that one still waits or not. */
    public List<BudgetHold> waitingBehind(BudgetHold hold, int most) {
        return em.createQuery(
                        WAITING + " and (h.submittedAt > :at or (h.submittedAt = :at and h.caseFileId > :caseFile))"
                                + IN_ORDER,
                        BudgetHold.class)
                .setParameter("call", hold.getCallId())
                .setParameter("use", hold.getUse())
                .setParameter("state", HoldState.WAITING)
                .setParameter("at", hold.getSubmittedAt())
                .setParameter("caseFile", hold.getCaseFileId())
                .setMaxResults(most)
                .getResultList();
    }

    /** All waiting cases in the order of submission. */
    public List<BudgetHold> waiting(long callId, String use) {
        return em.createQuery(WAITING + IN_ORDER, BudgetHold.class)
                .setParameter("call", callId)
                .setParameter("use", use)
                .setParameter("state", HoldState.WAITING)
                .getResultList();
    }

    /** How many wait before this one. */
    public int waitingAhead(BudgetHold hold) {
        return ahead("select count(h)", Long.class, hold).intValue();
    }

    /** Sum asked by those who wait before this one. */
    public Money askedAhead(BudgetHold hold) {
        BigDecimal sum = ahead("select sum(h.amount)", BigDecimal.class, hold);
        return sum == null ? Money.ZERO : Money.of(sum);
    }

    private <T> T ahead(String what, Class<T> type, BudgetHold hold) {
        return em.createQuery(
                        what + " from BudgetHold h where h.callId = :call and h.use = :use and h.state = :state"
                                + " and (h.submittedAt < :at or (h.submittedAt = :at and h.caseFileId < :caseFile))",
                        type)
                .setParameter("call", hold.getCallId())
                .setParameter("use", hold.getUse())
                .setParameter("state", HoldState.WAITING)
                .setParameter("at", hold.getSubmittedAt())
                .setParameter("caseFile", hold.getCaseFileId())
                .getSingleResult();
    }

    /** What the lines of call and use have free, read without a lock. */
    public Money available(long callId, String use) {
        return em.createQuery("select l from BudgetLine l where l.callId = :call and l.use = :use", BudgetLine.class)
                .setParameter("call", callId)
                .setParameter("use", use)
                .getResultStream()
                .map(BudgetLine::available)
                .reduce(Money.ZERO, Money::plus);
    }

    public boolean booked(LedgerKind kind, String decisionRef) {
        return em.createQuery(
                                "select count(e) from LedgerEntry e where e.decisionRef = :ref and e.kind = :kind",
                                Long.class)
                        .setParameter("ref", decisionRef)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    /** Entries of one decision, to undo them line by line. */
    public List<LedgerEntry> entries(LedgerKind kind, String decisionRef) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.decisionRef = :ref and e.kind = :kind order by e.lineId",
                        LedgerEntry.class)
                .setParameter("ref", decisionRef)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Moves the line's balances and writes the entry, both now, so that a broken check names this booking. */
    public void book(BudgetLine line, LedgerKind kind, Money amount, Booking booking) {
        em.persist(new LedgerEntry(line, kind, amount, booking));
        em.flush();
    }

    public List<BudgetUseLimit> limits(long callId) {
        return em.createQuery("select l from BudgetUseLimit l where l.callId = :call", BudgetUseLimit.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public BudgetLine add(BudgetLine line) {
        em.persist(line);
        em.flush();
        return line;
    }

    public BudgetHold add(BudgetHold hold) {
        em.persist(hold);
        em.flush();
        return hold;
    }

    public void add(BudgetUseLimit limit) {
        em.persist(limit);
    }

    /** Writes what has changed, so that the queries that follow see it. */
    public void flush() {
        em.flush();
    }
}
