package org.shuzhuan.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.audit.entity.AuditLink;
import org.shuzhuan.audit.entity.AuditPending;
import org.shuzhuan.audit.entity.AuditRow;
import org.shuzhuan.audit.entity.ChainHead;
import org.shuzhuan.audit.entity.DayHead;

/** Rows, links and heads. */
@Dependent
public class AuditStore {

    @PersistenceContext
    private EntityManager entities;

    public void add(AuditRow row) {
        entities.persist(row);
        entities.persist(new AuditPending(row.getId()));
    }

    /** The end of the chain, locked until the transaction ends. */
    public ChainHead lockHead() {
        return entities.find(ChainHead.class, ChainHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    public ChainHead head() {
        return entities.find(ChainHead.class, ChainHead.ONLY);
    }

    /** Committed rows without a link, oldest id first. */
    public List<AuditRow> pending(int most) {
        return entities.createQuery(
                        "select r from AuditRow r, AuditPending p where p.rowId = r.id order by r.id", AuditRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void chained(List<AuditLink> links) {
        links.forEach(entities::persist);
        List<Long> rowIds = links.stream().map(AuditLink::getRowId).toList();
        entities.createQuery("delete from AuditPending p where p.rowId in :rows")
                .setParameter("rows", rowIds)
                .executeUpdate();
    }

    public void moveDayHead(LocalDate day, AuditLink last) {
        Optional.ofNullable(entities.find(DayHead.class, day))
                .orElseGet(() -> {
                    DayHead head = new DayHead(day);
                    entities.persist(head);
                    return head;
                })
                .moveTo(last);
    }

    public List<DayHead> dayHeads(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select h from DayHead h where h.day between :first and :last order by h.day", DayHead.class)
                .setParameter("first", from)
                .setParameter("last", to)
                .getResultList();
    }

    public List<AuditLink> linksAfter(long position, int most) {
        return entities.createQuery(
                        "select l from AuditLink l where l.position > :after order by l.position", AuditLink.class)
                .setParameter("after", position)
                .setMaxResults(most)
                .getResultList();
    }

    public Map<Long, AuditRow> rows(List<AuditLink> links) {
        if (links.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select r from AuditRow r where r.id in :ids", AuditRow.class)
                .setParameter("ids", links.stream().map(AuditLink::getRowId).toList())
                .getResultStream()
                .collect(Collectors.toMap(AuditRow::getId, Function.identity()));
    }

    /** Rows without a link, chained or not by the sequencer's list: also finds rows that were slipped in. */
    public List<Long> unlinked(int most) {
        return entities.createQuery(
                        "select r.id from AuditRow r where not exists (select l.rowId from AuditLink l where l.rowId = r.id)"
                                + " order by r.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    public void forget() {
        entities.clear();
    }
}
