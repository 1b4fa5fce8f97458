package org.shuzhuan.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.TextKey;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Who may touch a task. */
@Dependent
class TaskAccess {

    /** Task to the task whose decider must leave it to another person of the same role. */
    private static final Map<String, String> NOT_BY_WHOEVER_DECIDED =
            Map.of("Task_HandleObjection", "Task_ReviewByCity");

    @Inject
    private WorkItemStore items;

    @Inject
    private ItemViews views;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** The open task, of a group of the caller's workspace. */
    WorkItem open(String taskId) {
        WorkItem item = items.find(taskId).orElseThrow(() -> items.findDone(taskId)
                .map(this::decided)
                .orElseGet(() -> new DomainException(SharedError.NOT_FOUND)));
        if (!caller.candidateGroups().contains(item.getCandidateGroup())) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        return item;
    }

    void refuseHeldByOther(WorkItem item) {
        if (item.heldByOtherThan(caller.loginName())) {
            String name = item.getHolderName() == null ? item.getHolder() : item.getHolderName();
            throw new DomainException(WorkflowError.TASK_HELD_BY_OTHER, name);
        }
    }

    /**
     * The same level again, after a send-back or a correction, is no second level; an objection is one, though the role that
     * handles it is the one that reviewed.
     */
    void refuseSecondLevel(WorkItem item) {
        String reviewed = NOT_BY_WHOEVER_DECIDED.get(item.getTaskKey());
        items.doneBy(caller.loginName(), item.getBusinessKey()).stream()
                .filter(done -> !done.getRole().equals(item.getRole())
                        || done.getTaskKey().equals(reviewed))
                .findFirst()
                .ifPresent(done -> {
                    throw new DomainException(
                            WorkflowError.SECOND_LEVEL_BY_SAME_PERSON, item.getBusinessKey(), done.getTaskName());
                });
    }

    WorkItemView view(WorkItem item) {
        LocalDateTime now = clock.now();
        return views.of(item, now);
    }

    /** Who decided is told to those alone who might have decided. */
    DomainException decided(WorkDone done) {
        return caller.candidateGroups().contains(done.getCandidateGroup())
                ? alreadyDecided(done)
                : new DomainException(SharedError.NOT_ALLOWED);
    }

    static DomainException alreadyDecided(WorkDone done) {
        return new DomainException(
                WorkflowError.TASK_ALREADY_DECIDED,
                done.getAccountName(),
                new TextKey("decision." + done.getDecision()),
                done.getDecidedAt());
    }
}
