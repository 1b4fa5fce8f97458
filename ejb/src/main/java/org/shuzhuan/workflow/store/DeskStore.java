package org.shuzhuan.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.workflow.BatchRowState;
import org.shuzhuan.workflow.entity.BatchRow;
import org.shuzhuan.workflow.entity.BatchRun;
import org.shuzhuan.workflow.entity.OpinionDraft;
import org.shuzhuan.workflow.entity.OpinionTemplate;
import org.shuzhuan.workflow.entity.SavedFilter;

/** What a person keeps beside the inbox: filters, phrases, drafts, batches. */
@ApplicationScoped
public class DeskStore {

    @PersistenceContext
    private EntityManager entities;

    public void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    public void remove(Object record) {
        entities.remove(record);
    }

    public List<SavedFilter> filters(String login) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.login = :login order by f.id", SavedFilter.class)
                .setParameter("login", login)
                .getResultList();
    }

    public Optional<SavedFilter> filter(long id) {
        return Optional.ofNullable(entities.find(SavedFilter.class, id));
    }

    /** Own ones first. */
    public List<OpinionTemplate> templates(String taskKey, String login, long unitId) {
        return entities.createQuery(
                        "select t from OpinionTemplate t where t.taskKey = :task"
                                + " and (t.login = :login or t.unitId = :unit) order by t.id",
                        OpinionTemplate.class)
                .setParameter("task", taskKey)
                .setParameter("login", login)
                .setParameter("unit", unitId)
                .getResultList();
    }

    public Optional<OpinionTemplate> template(long id) {
        return Optional.ofNullable(entities.find(OpinionTemplate.class, id));
    }

    public Optional<OpinionDraft> draft(String taskId, String login) {
        return Optional.ofNullable(entities.find(OpinionDraft.class, new OpinionDraft.Key(taskId, login)));
    }

    public Optional<BatchRun> batch(long id) {
        return Optional.ofNullable(entities.find(BatchRun.class, id));
    }

    public List<BatchRow> rows(long batchId) {
        return entities.createQuery("select r from BatchRow r where r.batchId = :batch order by r.id", BatchRow.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    public List<Long> eligible(long batchId, int most) {
        return entities.createQuery(
                        "select r.id from BatchRow r where r.batchId = :batch and r.state = :state order by r.id",
                        Long.class)
                .setParameter("batch", batchId)
                .setParameter("state", BatchRowState.ELIGIBLE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Two runs of the same batch at one moment do a row once. */
    public BatchRow lockRow(long id) {
        return entities.find(BatchRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
