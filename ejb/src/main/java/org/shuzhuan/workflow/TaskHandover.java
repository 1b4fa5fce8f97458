package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.engine.Engine;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/**
 * Gives a task to somebody else; inbox and engine move together. Who is fit for it, the reason and the history are the
 * feature's that holds the case: it locks the case's row first.
 */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class TaskHandover {

    @Inject
    private Engine engine;

    @Inject
    private WorkItemStore items;

    @Inject
    private TaskAccess access;

    @Inject
    private Caller caller;

    /**
     * For good (转办); with its group, when the unit is another one.
     *
     * @throws DomainException {@link WorkflowError#TASK_HELD_BY_OTHER}, {@link WorkflowError#TASK_DELEGATED},
     *     {@link WorkflowError#TASK_ALREADY_THERE}, {@link WorkflowError#SECOND_LEVEL_OF_OTHER},
     *     {@link WorkflowError#TIED_TO_ENTERPRISE}
     */
    public void transfer(String taskId, Assignee to) {
        WorkItem item = mine(taskId);
        access.refuseDelegated(item);
        boolean sameGroup = item.getCandidateGroup().equals(to.candidateGroup());
        if (sameGroup && Objects.equals(item.getHolder(), to.login())) {
            throw new DomainException(WorkflowError.TASK_ALREADY_THERE);
        }
        if (to.login() != null) {
            access.refuseBarred(item, to.login(), to.name());
        }
        item.getMarks().moved(item.getCandidateGroup(), caller.displayName());
        place(item, to);
    }

    /**
     * To prepare it and give it back (委派). An unclaimed task becomes the caller's first.
     *
     * @throws DomainException as {@link #transfer}
     */
    public void delegate(String taskId, String login, String name) {
        WorkItem item = mine(taskId);
        access.refuseDelegated(item);
        if (login.equals(caller.loginName())) {
            throw new DomainException(WorkflowError.TASK_ALREADY_THERE);
        }
        access.refuseBarred(item);
        access.refuseBarred(item, login, name);
        String owner = item.getHolder() == null ? caller.loginName() : item.getHolder();
        String ownerName = item.getHolder() == null ? caller.displayName() : item.getHolderName();
        inEngine(() -> {
            engine.tasks().setAssignee(taskId, owner);
            engine.tasks().delegateTask(taskId, login);
        });
        item.setHolder(login, name);
        item.getMarks().owned(owner, true);
        item.getMarks().nameOwner(ownerName);
    }

    /**
     * The delegate gives it back, or its owner takes it back (交回).
     *
     * @return login of the owner who has it again
     * @throws DomainException {@link WorkflowError#TASK_NOT_DELEGATED}, {@link WorkflowError#TASK_HELD_BY_OTHER}
     */
    public String giveBack(String taskId) {
        WorkItem item = access.open(taskId);
        String owner = item.getMarks().getOwner();
        if (!item.getMarks().isDelegated()) {
            throw new DomainException(WorkflowError.TASK_NOT_DELEGATED);
        }
        if (!caller.loginName().equals(owner)) {
            access.refuseHeldByOther(item);
        }
        String ownerName = item.getMarks().getOwnerName();
        inEngine(() -> engine.tasks().resolveTask(taskId));
        item.setHolder(owner, ownerName);
        item.getMarks().owned(owner, false);
        item.getMarks().nameOwner(ownerName);
        return owner;
    }

    /** Open tasks that an account holds or has delegated; for its rerouting. */
    public List<HeldTask> concerning(String login) {
        return items.concerning(login).stream()
                .map(item -> new HeldTask(
                        item.getTaskId(), item.getTaskKey(), item.getSubjectId(), item.getCandidateGroup()))
                .toList();
    }

    /** The holder is gone: the task goes to somebody else or to the whole group. Whoever is barred does not get it. */
    public boolean reroute(String taskId, Assignee to) {
        WorkItem item = items.find(taskId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        Assignee next = to;
        try {
            if (to.login() != null) {
                access.refuseBarred(item, to.login(), to.name());
            }
        } catch (DomainException barred) {
            next = new Assignee(to.candidateGroup(), null, null);
        }
        place(item, next);
        return next.login() != null;
    }

    /**
     * What one organisation or enterprise still has to do on the case, another one does from now on.
     *
     * @param before part of the candidate groups after the {@code @}
     */
    public void succeed(long subjectId, String before, String after) {
        items.ofSubject(subjectId).stream()
                .filter(item -> item.getOrganisationCode().equals(before))
                .forEach(item -> place(item, new Assignee(item.getRole() + "@" + after, null, null)));
    }

    private WorkItem mine(String taskId) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        return item;
    }

    private void place(WorkItem item, Assignee to) {
        String taskId = item.getTaskId();
        String before = item.getCandidateGroup();
        inEngine(() -> {
            if (!before.equals(to.candidateGroup())) {
                engine.tasks().addCandidateGroup(taskId, to.candidateGroup());
                engine.tasks().deleteCandidateGroup(taskId, before);
            }
            Task task = Optional.ofNullable(
                            engine.tasks().createTaskQuery().taskId(taskId).singleResult())
                    .orElseThrow(() -> new DomainException(SharedError.CHANGED_MEANWHILE));
            task.setOwner(null);
            task.setDelegationState(null);
            task.setAssignee(to.login());
            engine.tasks().saveTask(task);
        });
        item.belongTo(to.candidateGroup());
        item.setHolder(to.login(), to.name());
        item.getMarks().owned(null, false);
    }

    private static void inEngine(Runnable work) {
        try {
            work.run();
        } catch (OptimisticLockingException e) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE);
        }
    }
}
