package org.shuzhuan.workflow.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;

/** Open and decided tasks. */
@Dependent
public class WorkItemStore {

    /** Sorts before every task id. Not the empty text: that is NULL in a query, and compares to nothing. */
    public static final String BEFORE_ALL = "0";

    private static final String TOUCHING =
            " from WorkItem w where (w.unresolvedDays is not null" + " or (w.dueAt >= :first and w.daysFrom < :after))";

    @PersistenceContext
    private EntityManager entities;

    public Optional<WorkItem> find(String taskId) {
        return Optional.ofNullable(entities.find(WorkItem.class, taskId));
    }

    /** The record's id alone; no row is kept that could go stale while a lock is awaited. */
    public Optional<Long> subjectOf(String taskId) {
        return entities.createQuery("select i.subjectId from WorkItem i where i.taskId = :task", Long.class)
                .setParameter("task", taskId)
                .getResultStream()
                .findFirst();
    }

    public void add(WorkItem item) {
        entities.persist(item);
    }

    public void remove(String taskId) {
        find(taskId).ifPresent(entities::remove);
    }

    public Optional<WorkDone> findDone(String taskId) {
        return Optional.ofNullable(entities.find(WorkDone.class, taskId));
    }

    /** Written at once: the second decision of one task fails here and nowhere later. */
    public void addDone(WorkDone done) {
        entities.persist(done);
        entities.flush();
    }

    public List<WorkDone> doneBy(String account, String businessKey) {
        return entities.createQuery(
                        "select d from WorkDone d where d.businessKey = :business"
                                + " and (d.account = :account or d.onBehalfOf = :account) order by d.decidedAt",
                        WorkDone.class)
                .setParameter("business", businessKey)
                .setParameter("account", account)
                .getResultList();
    }

    /** Whether one of the groups has decided a task of the case. */
    public boolean decidedBy(String businessKey, Collection<String> groups) {
        return !groups.isEmpty()
                && entities.createQuery(
                                        "select count(d) from WorkDone d where d.businessKey = :key"
                                                + " and d.candidateGroup in :groups",
                                        Long.class)
                                .setParameter("key", businessKey)
                                .setParameter("groups", groups)
                                .getSingleResult()
                        > 0;
    }

    /** Open tasks that an account holds, or has delegated, by case. */
    public List<WorkItem> concerning(String login) {
        return entities.createQuery(
                        "select w from WorkItem w where w.holder = :login or w.marks.owner = :login"
                                + " order by w.subjectId, w.taskId",
                        WorkItem.class)
                .setParameter("login", login)
                .getResultList();
    }

    public List<WorkItem> ofSubject(long subjectId) {
        return entities.createQuery(
                        "select w from WorkItem w where w.subjectId = :subject order by w.taskId", WorkItem.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** Tasks whose deadline waits for a calendar, or lies or began within the period. */
    public List<WorkItem> touching(LocalDateTime firstMoment, LocalDate dayAfter) {
        return entities.createQuery("select w" + TOUCHING + " order by w.taskId", WorkItem.class)
                .setParameter("first", firstMoment)
                .setParameter("after", dayAfter)
                .getResultList();
    }

    /** Records behind those tasks; no row is kept that could go stale while they are locked. */
    public List<Long> subjectsTouching(LocalDateTime firstMoment, LocalDate dayAfter) {
        return entities.createQuery(
                        "select distinct w.subjectId" + TOUCHING + " and w.subjectId is not null", Long.class)
                .setParameter("first", firstMoment)
                .setParameter("after", dayAfter)
                .getResultList();
    }

    public List<WorkItem> after(String taskId, int most) {
        return entities.createQuery(
                        "select w from WorkItem w where w.taskId > :after order by w.taskId", WorkItem.class)
                .setParameter("after", taskId)
                .setMaxResults(most)
                .getResultList();
    }

    public Map<String, WorkItem> byTask(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select w from WorkItem w where w.taskId in :ids", WorkItem.class)
                .setParameter("ids", taskIds)
                .getResultStream()
                .collect(Collectors.toMap(WorkItem::getTaskId, Function.identity()));
    }
}
