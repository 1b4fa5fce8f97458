package org.shuzhuan.fund.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetLine;
import org.shuzhuan.fund.entity.LedgerEntry;
import org.shuzhuan.shared.Money;

/** What the proof reads: sums by the database, and the entries of a line in their order. */
@ApplicationScoped
public class LedgerSums {

    @PersistenceContext
    private EntityManager em;

    public List<BudgetLine> lines(long callId) {
        return em.createQuery("select l from BudgetLine l where l.callId = :call order by l.id", BudgetLine.class)
                .setParameter("call", callId)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    public List<BudgetHold> holds(long callId) {
        return em.createQuery("select h from BudgetHold h where h.callId = :call order by h.id", BudgetHold.class)
                .setParameter("call", callId)
                .setHint("eclipselink.refresh", "true")
                .getResultList();
    }

    /** Σ entries by line, case and kind, added up by the database; the case is null for allotments. */
    @SuppressWarnings("unchecked")
    public List<Sum> entries(long callId) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT LINE_ID, CASE_FILE_ID, ENTRY_KIND, SUM(AMOUNT) FROM LEDGER_ENTRY"
                                + " WHERE CALL_ID = ?1 GROUP BY LINE_ID, CASE_FILE_ID, ENTRY_KIND")
                .setParameter(1, callId)
                .getResultList();
        return rows.stream()
                .map(row -> new Sum(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        LedgerKind.valueOf((String) row[2]),
                        Money.of((BigDecimal) row[3])))
                .toList();
    }

    /** Σ confirmed and booked payments by case. */
    @SuppressWarnings("unchecked")
    public Map<Long, Money> paid(long callId) {
        List<Object[]> rows = em.createNativeQuery("SELECT CASE_FILE_ID, SUM(AMOUNT) FROM PAYMENT"
                        + " WHERE CALL_ID = ?1 AND PAYMENT_STATE = 'CONFIRMED' GROUP BY CASE_FILE_ID")
                .setParameter(1, callId)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> Money.of((BigDecimal) row[1])));
    }

    /** Entries of a line in the order of booking. */
    public Stream<LedgerEntry> chain(long lineId) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.lineId = :line order by e.lineSequence", LedgerEntry.class)
                .setParameter("line", lineId)
                .setHint("eclipselink.refresh", "true")
                .getResultStream();
    }

    /** A sum of entries of one kind; {@code caseFileId} null for allotments. */
    public record Sum(long lineId, Long caseFileId, LedgerKind kind, Money amount) {}
}
