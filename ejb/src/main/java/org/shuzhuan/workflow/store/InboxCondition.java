package org.shuzhuan.workflow.store;

import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shuzhuan.workflow.InboxFilter;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.Light;

/** A filter as the WHERE and ORDER BY of a query; values are always bound. */
public final class InboxCondition {

    private static final char ESCAPE = '!';

    private final StringBuilder where = new StringBuilder(" where w.candidateGroup in :groups");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final InboxSort sort;

    public InboxCondition(InboxFilter filter, Collection<String> groups, Collection<String> logins, LocalDateTime now) {
        values.put("groups", groups);
        sort = filter.sort() == null ? InboxSort.DUE : filter.sort();
        scope(filter.scope(), logins);
        light(filter.light(), now);
        same("w.taskKey", "queue", filter.queue());
        same("w.subject.matterCode", "matter", filter.matterCode());
        same("w.subject.callCode", "callCode", filter.callCode());
        same("w.holder", "holder", filter.holder());
        if (given(filter.regionPrefix())) {
            add("w.subject.regionCode like :region escape '!'", "region", prefix(filter.regionPrefix()));
        }
        if (given(filter.text())) {
            add(
                    "(w.subject.enterpriseName like :text escape '!' or w.subject.caseNumber like :text escape '!'"
                            + " or w.subject.creditCode like :text escape '!')",
                    "text",
                    prefix(filter.text().strip()));
        }
    }

    private void scope(InboxScope scope, Collection<String> logins) {
        if (scope == InboxScope.MINE) {
            add("w.holder in :logins", "logins", logins);
        } else if (scope == InboxScope.UNCLAIMED) {
            where.append(" and w.holder is null");
        }
    }

    private void light(Light light, LocalDateTime now) {
        if (light == null) {
            return;
        }
        switch (light) {
            case GREEN -> add("w.yellowAt > :now", "now", now);
            case YELLOW -> add("w.yellowAt <= :now and w.redAt > :now", "now", now);
            case RED -> add("w.redAt <= :now", "now", now);
            case PAUSED -> add("w.clockPaused = :paused", "paused", true);
            case WAITING -> where.append(" and w.unresolvedDays is not null");
        }
    }

    private void same(String column, String name, String value) {
        if (given(value)) {
            add(column + " = :" + name, name, value);
        }
    }

    private void add(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** What a person types is text, not a pattern. */
    private static String prefix(String text) {
        return text.replace("" + ESCAPE, "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String where() {
        return where.toString();
    }

    String order() {
        return switch (sort) {
            case DUE -> " order by w.dueOrder, w.taskId";
            case AMOUNT -> " order by w.subject.amount desc, w.taskId";
            case SUBMITTED -> " order by w.subject.submittedAt, w.taskId";
        };
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
