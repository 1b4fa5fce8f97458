package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.engine.Engine;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.DeskStore;
import org.shuzhuan.workflow.store.WorkItemStore;

/**
 * Acts of a person on one task. The caller's workspace must hold the task's candidate group. A feature that decides a case
 * locks its row first, stores its decision, then calls {@link #complete}.
 */
@Requires(Requires.SIGNED_IN)
@Stateless
public class TaskWork {

    private static final String DECISION = "decision";

    @Inject
    private Engine engine;

    @Inject
    private WorkItemStore items;

    @Inject
    private DeskStore drafts;

    @Inject
    private TaskAccess access;

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Decides a task; an unclaimed one is claimed by the way.
     *
     * @param expectedTaskKey task the caller's page was made for, such as {@code Task_ReviewByCity}
     * @param decision outcome the gateways ask for, such as {@code RECOMMEND}
     * @param variables further flags; may be empty
     * @throws DomainException {@link WorkflowError#TASK_ALREADY_DECIDED}, {@link WorkflowError#TASK_HELD_BY_OTHER},
     *     {@link WorkflowError#TASK_IS_ANOTHER}, {@link WorkflowError#SECOND_LEVEL_BY_SAME_PERSON},
     *     {@link SharedError#NOT_ALLOWED}, {@link SharedError#NOT_FOUND}
     */
    public void complete(String taskId, String expectedTaskKey, String decision, Map<String, Object> variables) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        if (!item.getTaskKey().equals(expectedTaskKey)) {
            throw new DomainException(WorkflowError.TASK_IS_ANOTHER, expectedTaskKey, item.getTaskKey());
        }
        access.refuseBarred(item);
        access.refuseDelegated(item);
        int awaited = item.getMarks().getOpinionsAwaited();
        if (awaited > 0) {
            throw new DomainException(WorkflowError.OPINION_AWAITED, awaited);
        }
        Map<String, Object> all = new HashMap<>(variables);
        all.put(DECISION, decision);
        try {
            items.addDone(done(item, decision));
            drafts.draft(taskId, caller.loginName()).ifPresent(drafts::remove);
            engine.tasks().complete(taskId, all);
        } catch (PersistenceException | OptimisticLockingException e) {
            throw decidedTasks.conflict(taskId);
        }
    }

    private WorkDone done(WorkItem item, String decision) {
        WorkDone done = new WorkDone(item, caller.loginName(), caller.displayName(), decision, clock.now());
        caller.actsFor(item.getCandidateGroup(), item.getHolder()).ifPresent(done::inPlaceOf);
        return done;
    }

    /** @throws DomainException {@link WorkflowError#TASK_HELD_BY_OTHER} and as {@link #complete} */
    public void claim(String taskId) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        access.refuseBarred(item);
        access.refuseDelegated(item);
        assign(taskId, caller.loginName());
        item.setHolder(caller.loginName(), caller.displayName());
    }

    /** Gives the task back to the group; only its holder may. */
    public void unclaim(String taskId) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        access.refuseDelegated(item);
        assign(taskId, null);
    }

    /** The task as the caller's inbox shows it; the page of a task takes key and form from here, never from its address. */
    public WorkItemView open(String taskId) {
        return access.view(access.open(taskId));
    }

    /**
     * Id of the record behind the task, without keeping the task's row: a feature locks the record first and reads the task
     * after it, so that a decision made meanwhile is seen.
     *
     * @throws DomainException {@link WorkflowError#TASK_ALREADY_DECIDED}, {@link SharedError#NOT_FOUND}
     */
    public long subjectOf(String taskId) {
        return items.subjectOf(taskId).orElseThrow(() -> items.findDone(taskId)
                .map(access::decided)
                .orElseGet(() -> new DomainException(SharedError.NOT_FOUND)));
    }

    /** A number that the process keeps around the task, such as the id of the objection it is about. */
    public Optional<Long> number(String taskId, String variable) {
        access.open(taskId);
        return Optional.ofNullable((Long) engine.tasks().getVariable(taskId, variable));
    }

    /** Login of the person who holds the task. */
    public Optional<String> holder(String taskId) {
        return Optional.ofNullable(access.open(taskId).getHolder());
    }

    private void assign(String taskId, String login) {
        try {
            engine.tasks().setAssignee(taskId, login);
        } catch (OptimisticLockingException e) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE);
        }
    }
}
