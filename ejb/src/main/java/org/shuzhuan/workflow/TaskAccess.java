package org.shuzhuan.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
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

    private static final String ENTERPRISE = "ent-";

    @Inject
    private WorkItemStore items;

    @Inject
    private SeparateLevels levels;

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
        levels.refuse(item, caller.loginName());
        refuseTied(item, caller.loginName(), caller.displayName());
        caller.actsFor(item.getCandidateGroup(), item.getHolder())
                .ifPresent(absent -> refuseBarred(item, absent.login(), absent.name()));
    }

    /** The caller alone, whoever the caller acts for. */
    void refuseBarredPerson(WorkItem item) {
        levels.refuse(item, caller.loginName());
        refuseTied(item, caller.loginName(), caller.displayName());
    }

    void refuseOtherLevel(WorkDone level) {
        levels.refuse(level, caller.loginName());
    }

    /** Somebody who is to have the task. */
    void refuseBarred(WorkItem item, String login, String name) {
        levels.decidedBefore(item, login).ifPresent(done -> {
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
