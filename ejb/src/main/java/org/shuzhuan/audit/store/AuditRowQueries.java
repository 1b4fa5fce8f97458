package org.shuzhuan.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditFilter;
import org.shuzhuan.audit.AuditView;
import org.shuzhuan.audit.entity.AuditRow;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** The list of audit rows, newest first. */
@Dependent
public class AuditRowQueries {

    @PersistenceContext
    private EntityManager entities;

    public Page<AuditView> page(AuditFilter filter, PageRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        List<AuditView> rows = bind(
                        entities.createQuery(
                                "select r from AuditRow r" + where + " order by r.id desc", AuditRow.class),
                        values)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(AuditRowQueries::view)
                .toList();
        long total = bind(entities.createQuery("select count(r) from AuditRow r" + where, Long.class), values)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    private static String where(AuditFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        add(where, values, "r.subjectType = :subjectType", "subjectType", filter.subjectType());
        add(where, values, "r.subjectId = :subjectId", "subjectId", filter.subjectId());
        add(where, values, "r.actorLogin = :login", "login", filter.actorLogin());
        add(where, values, "r.action = :action", "action", filter.action());
        add(where, values, "r.doneAt >= :since", "since", filter.from());
        add(where, values, "r.doneAt < :until", "until", filter.until());
        return where.toString();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static AuditView view(AuditRow row) {
        return new AuditView(
                row.getId(),
                row.getDoneAt(),
                row.getActorLogin(),
                row.getActorName(),
                row.getCausedBy(),
                row.getWorkspaceName(),
                row.getRemoteAddress(),
                row.getAction(),
                row.getSubjectType(),
                row.getSubjectId(),
                row.getBefore(),
                row.getAfter(),
                row.getContentHash());
    }
}
