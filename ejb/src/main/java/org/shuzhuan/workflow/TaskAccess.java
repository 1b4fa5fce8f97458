package org.shuzhuan.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Task to the tasks whose decider must leave it to another person of the same role. */
    private static final Map<String, Set<String>> NOT_BY_WHOEVER_DECIDED = Map.of(
            "Task_HandleObjection", Set.of("Task_ReviewByCity"),
            "Task_ReviewRejectionByCity", Set.of("Task_ReviewByCity", "Task_HandleObjection"),
            "Task_ReviewRejectionByLeader", Set.of("Task_Countersign", "Task_IssueApproval", "Task_DecideObjection"));

    private static final String ENTERPRISE = "ent-";

    @Inject
    private WorkItemStore items;

    @Inject
    private ItemViews views;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    @Inject
    private Instance<Recusals> recusals;

    /** The open task, of a group of the caller's workspace. */
    WorkItem open(String taskId) {
        WorkItem item = items.find(taskId).orElseThrow(() -> items.findDone(taskId)
                .map(this::decided)
                .orElseGet(() -> new DomainException(SharedError.NOT_FOUND)));
        if (!caller.candidateGroups().contains(item.getCandidateGroup())) {
            throw elsewhere(item);
        }
        return item;
    }

    /** Whoever had it until it was transferred is told so. */
    private DomainException elsewhere(WorkItem item) {
        String before = item.getMarks().getMovedFrom();
        return before != null && caller.candidateGroups().contains(before)
                ? new DomainException(
                        WorkflowError.TASK_TRANSFERRED, item.getMarks().getMovedBy())
                : new DomainException(SharedError.NOT_ALLOWED);
    }

    void refuseHeldByOther(WorkItem item) {
        boolean inPlace = caller.standsInFor(item.getCandidateGroup()).stream()
                .anyMatch(absent -> absent.login().equals(item.getHolder()));
        if (!inPlace && item.heldByOtherThan(caller.loginName())) {
            String name = item.getHolderName() == null ? item.getHolder() : item.getHolderName();
            throw new DomainException(WorkflowError.TASK_HELD_BY_OTHER, name);
        }
    }

    /** The caller, and whoever the caller acts for: both count. */
    void refuseBarred(WorkItem item) {
        decidedOtherLevel(item, caller.loginName()).ifPresent(done -> {
            throw new DomainException(
                    WorkflowError.SECOND_LEVEL_BY_SAME_PERSON, item.getBusinessKey(), done.getTaskName());
        });
        refuseTied(item, caller.loginName(), caller.displayName());
        caller.actsFor(item.getCandidateGroup(), item.getHolder())
                .ifPresent(absent -> refuseBarred(item, absent.login(), absent.name()));
    }

    /** The caller alone, whoever the caller acts for. */
    void refuseBarredPerson(WorkItem item) {
        refuseOtherLevel(new WorkDone(item, caller.loginName(), caller.displayName(), "", clock.now()));
        refuseTied(item, caller.loginName(), caller.displayName());
    }

    void refuseOtherLevel(WorkDone level) {
        items.doneBy(caller.loginName(), level.getBusinessKey()).stream()
                .filter(done -> otherLevel(done, level.getRole(), level.getTaskKey()))
                .findFirst()
                .ifPresent(done -> {
                    throw new DomainException(
                            WorkflowError.SECOND_LEVEL_BY_SAME_PERSON, level.getBusinessKey(), done.getTaskName());
                });
    }

    /** Somebody who is to have the task. */
    void refuseBarred(WorkItem item, String login, String name) {
        decidedOtherLevel(item, login).ifPresent(done -> {
            throw new DomainException(WorkflowError.SECOND_LEVEL_OF_OTHER, name, done.getTaskName());
        });
        refuseTied(item, login, name);
    }

    void refuseDelegated(WorkItem item) {
        if (item.getMarks().isDelegated()) {
            throw new DomainException(
                    WorkflowError.TASK_DELEGATED,
                    item.getHolderName() == null ? item.getHolder() : item.getHolderName());
        }
    }

    private Optional<WorkDone> decidedOtherLevel(WorkItem item, String login) {
        return items.doneBy(login, item.getBusinessKey()).stream()
                .filter(done -> otherLevel(done, item.getRole(), item.getTaskKey()))
                .findFirst();
    }

    /**
     * The same level again, after a send-back or a correction, is no second level; an objection and the review of a rejection
     * are one, though the role that handles them is one that decided before.
     */
    private static boolean otherLevel(WorkDone done, String role, String taskKey) {
        return !done.getRole().equals(role)
                || NOT_BY_WHOEVER_DECIDED.getOrDefault(taskKey, Set.of()).contains(done.getTaskKey());
    }

    /** The enterprise's own tasks are done by people tied to it. */
    private void refuseTied(WorkItem item, String login, String name) {
        boolean ownTask = item.getOrganisationCode().startsWith(ENTERPRISE);
        if (!ownTask
                && item.getSubjectId() != null
                && recusals.isResolvable()
                && recusals.get().tied(login, item.getSubjectId())) {
            throw new DomainException(WorkflowError.TIED_TO_ENTERPRISE, name);
        }
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
