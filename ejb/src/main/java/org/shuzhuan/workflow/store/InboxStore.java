package org.shuzhuan.workflow.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.workflow.QueueCount;
import org.shuzhuan.workflow.entity.WorkItem;

/** Lists over the inbox; every one starts from the candidate group's indexes. */
@Dependent
public class InboxStore {

    @PersistenceContext
    private EntityManager entities;

    public List<WorkItem> rows(InboxCondition condition, PageRequest request) {
        return condition
                .bind(entities.createQuery(
                        "select w from WorkItem w" + condition.where() + condition.order(), WorkItem.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    public long count(InboxCondition condition) {
        TypedQuery<Long> query =
                entities.createQuery("select count(w) from WorkItem w" + condition.where(), Long.class);
        return condition.bind(query).getSingleResult();
    }

    /** The first task in the order of deadlines after the given place, free or held by the person. */
    public Optional<WorkItem> firstAfter(
            Collection<String> groups, Collection<String> logins, LocalDateTime due, String taskId) {
        return entities.createQuery(
                        "select w from WorkItem w where w.candidateGroup in :groups"
                                + " and (w.holder is null or w.holder in :logins) and w.taskId <> :task"
                                + " and (w.dueOrder > :due or (w.dueOrder = :due and w.taskId > :task))"
                                + " order by w.dueOrder, w.taskId",
                        WorkItem.class)
                .setParameter("groups", groups)
                .setParameter("logins", logins)
                .setParameter("due", due)
                .setParameter("task", taskId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Counts of all queues in one statement; native, because sums over conditions differ between JPQL dialects. */
    public List<QueueCount> counts(Collection<String> groups, Collection<String> logins, LocalDateTime now) {
        String marks = marks(groups);
        Query query = entities.createNativeQuery("SELECT TASK_KEY, MIN(TASK_NAME), COUNT(*),"
                + " SUM(CASE WHEN HOLDER IS NULL THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN HOLDER IN (" + marks(logins) + ") THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN YELLOW_AT <= ? AND RED_AT > ? THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN RED_AT <= ? THEN 1 ELSE 0 END)"
                + " FROM WORK_ITEM WHERE CANDIDATE_GROUP IN (" + marks + ") GROUP BY TASK_KEY ORDER BY TASK_KEY");
        Timestamp moment = Timestamp.valueOf(now);
        List<Object> values = new ArrayList<>(logins);
        values.addAll(List.of(moment, moment, moment));
        values.addAll(groups);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<QueueCount> counts = new ArrayList<>();
        for (Object row : query.getResultList()) {
            counts.add(queueCount((Object[]) row));
        }
        return counts;
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", values.stream().map(value -> "?").toList());
    }

    private static QueueCount queueCount(Object[] row) {
        return new QueueCount(
                (String) row[0],
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Candidate groups as the engine holds them, {@code task id, group}; one statement for many tasks. */
    public List<Object[]> candidateGroups(List<String> taskIds) {
        String marks = marks(taskIds);
        Query query = entities.createNativeQuery("SELECT TASK_ID_, GROUP_ID_ FROM ACT_RU_IDENTITYLINK"
                + " WHERE TYPE_ = 'candidate' AND GROUP_ID_ IS NOT NULL AND TASK_ID_ IN (" + marks + ")");
        for (int i = 0; i < taskIds.size(); i++) {
            query.setParameter(i + 1, taskIds.get(i));
        }
        List<Object[]> groups = new ArrayList<>();
        for (Object row : query.getResultList()) {
            groups.add((Object[]) row);
        }
        return groups;
    }
}
