package org.shuzhuan.fund.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.fund.HoldState;
import org.shuzhuan.fund.LedgerEntryView;
import org.shuzhuan.fund.LedgerFilter;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.BudgetUseLimit;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Lists of the ledger page. Every query starts with the call, as its index does. */
@ApplicationScoped
public class LedgerList {

    @PersistenceContext
    private EntityManager em;

    public List<BudgetLineView> lines(long callId) {
        return em.createQuery(
                        "select new org.shuzhuan.fund.BudgetLineView(l.id, l.source, l.use, l.allocated, l.disbursed,"
                                + " l.committed, l.held) from BudgetLine l where l.callId = :call"
                                + " order by l.payOrder, l.id",
                        BudgetLineView.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public List<BudgetUseLimit> limits(long callId) {
        return em.createQuery(
                        "select l from BudgetUseLimit l where l.callId = :call order by l.source, l.use",
                        BudgetUseLimit.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public List<BudgetHold> waiting(long callId) {
        return em.createQuery(
                        "select h from BudgetHold h where h.callId = :call and h.state = :state"
                                + " order by h.use, h.submittedAt, h.caseFileId",
                        BudgetHold.class)
                .setParameter("call", callId)
                .setParameter("state", HoldState.WAITING)
                .getResultList();
    }

    public Page<LedgerEntryView> entries(LedgerFilter filter, PageRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        TypedQuery<Long> count = em.createQuery("select count(e) from LedgerEntry e" + where, Long.class);
        TypedQuery<LedgerEntryView> rows = em.createQuery(
                "select new org.shuzhuan.fund.LedgerEntryView(e.id, e.bookedAt, e.kind, e.applicantName, e.caseNumber,"
                        + " e.source, e.use, e.amount, e.availableChange, e.availableAfter, e.decisionRef, e.bookedBy,"
                        + " e.note) from LedgerEntry e" + where + " order by e.bookedAt desc, e.id desc",
                LedgerEntryView.class);
        values.forEach((name, value) -> {
            count.setParameter(name, value);
            rows.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                count.getSingleResult(),
                request);
    }

    private static String where(LedgerFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where e.callId = :call");
        values.put("call", filter.callId());
        and(where, values, " and e.source = :source", filter.source());
        and(where, values, " and e.use = :use", filter.use());
        and(where, values, " and e.kind = :kind", filter.kind());
        and(
                where,
                values,
                " and e.bookedAt >= :from",
                filter.from() == null ? null : filter.from().atStartOfDay());
        and(
                where,
                values,
                " and e.bookedAt < :to",
                filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay());
        if (filter.text() != null && !filter.text().isBlank()) {
            String text =
                    filter.text().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
            where.append(" and (e.caseNumber like :start escape '!' or e.applicantName like :part escape '!'"
                    + " or e.note like :part escape '!')");
            values.put("start", text + "%");
            values.put("part", "%" + text + "%");
        }
        return where.toString();
    }

    /** The parameter is named after the last word of the condition. */
    private static void and(StringBuilder where, Map<String, Object> values, String condition, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }
}
