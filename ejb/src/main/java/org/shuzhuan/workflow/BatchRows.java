package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.BatchRow;
import org.shuzhuan.workflow.entity.BatchRun;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.DeskStore;

/** One row of a batch, each in a transaction of its own. */
@Requires(Requires.SIGNED_IN)
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchRows {

    @Inject
    private DeskStore desk;

    @Inject
    private TaskAccess access;

    @Inject
    private TaskWork tasks;

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<BatchDesk> desks;

    /** @throws DomainException why the act would be refused; changes nothing */
    public void check(BatchAct act, String taskId) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        access.refuseBarred(item);
        access.refuseDelegated(item);
        if (act == BatchAct.CLAIM) {
            if (item.getHolder() != null) {
                throw new DomainException(WorkflowError.TASK_ALREADY_THERE);
            }
            return;
        }
        BatchDesk decided = deskOf(act).orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        if (!item.getTaskKey().equals(decided.taskKey())) {
            throw new DomainException(WorkflowError.TASK_IS_ANOTHER, decided.taskKey(), item.getTaskKey());
        }
        if (!caller.permitted(decided.permission())) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        if (item.getMarks().getOpinionsAwaited() > 0) {
            throw new DomainException(
                    WorkflowError.OPINION_AWAITED, item.getMarks().getOpinionsAwaited());
        }
    }

    /** @throws DomainException as the single act; the row's transaction is rolled back */
    public void perform(long rowId) {
        BatchRow row = desk.lockRow(rowId);
        if (row.getState() != BatchRowState.ELIGIBLE) {
            return;
        }
        BatchRun run = desk.batch(row.getBatchId()).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (run.getAct() == BatchAct.CLAIM) {
            tasks.claim(row.getTaskId());
        } else {
            deskOf(run.getAct())
                    .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED))
                    .perform(row.getTaskId(), run.getOpinion());
        }
        row.done();
    }

    public void refused(long rowId, DomainException why) {
        BatchRow row = desk.lockRow(rowId);
        if (row.getState() == BatchRowState.ELIGIBLE) {
            row.refuse(why, false);
        }
    }

    private Optional<BatchDesk> deskOf(BatchAct act) {
        return desks.stream().filter(found -> found.act() == act).findFirst();
    }
}
