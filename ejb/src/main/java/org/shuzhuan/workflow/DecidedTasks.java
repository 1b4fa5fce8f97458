package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Who decided what. Reads in a transaction of its own, because the loser's is already lost. */
// asked by services that have checked the case's scope
@Requires(Requires.ANYONE)
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DecidedTasks {

    @Inject
    private WorkItemStore items;

    public Optional<DecidedTaskView> of(String taskId) {
        return items.findDone(taskId).map(DecidedTasks::view);
    }

    /** What to tell the loser of a race for a task. */
    public DomainException conflict(String taskId) {
        return items.findDone(taskId)
                .map(TaskAccess::alreadyDecided)
                .orElseGet(() -> new DomainException(SharedError.CHANGED_MEANWHILE));
    }

    /** What an account decided on one case, oldest first. */
    public List<DecidedTaskView> by(String account, String businessKey) {
        return items.doneBy(account, businessKey).stream()
                .map(DecidedTasks::view)
                .toList();
    }

    private static DecidedTaskView view(WorkDone done) {
        return new DecidedTaskView(
                done.getTaskId(),
                done.getTaskKey(),
                done.getTaskName(),
                done.getSubjectId(),
                done.getAccount(),
                done.getAccountName(),
                done.getDecision(),
                done.getDecidedAt());
    }
}
