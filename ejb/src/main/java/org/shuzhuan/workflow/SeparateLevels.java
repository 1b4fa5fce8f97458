package org.shuzhuan.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Nobody decides two levels of one case. */
@Dependent
class SeparateLevels {

    /**
     * Task to the tasks of its own role whose decider must leave it to another person. Countersignature and approval bar each
     * other both ways: a case that was sent back meets them in any order.
     */
    private static final Map<String, Set<String>> NOT_BY_WHOEVER_DECIDED = Map.of(
            "Task_Countersign", Set.of("Task_IssueApproval"),
            "Task_IssueApproval", Set.of("Task_Countersign"),
            "Task_HandleObjection", Set.of("Task_ReviewByCity"),
            "Task_ReviewRejectionByCity", Set.of("Task_ReviewByCity", "Task_HandleObjection"),
            "Task_ReviewRejectionByLeader", Set.of("Task_Countersign", "Task_IssueApproval", "Task_DecideObjection"));

    @Inject
    WorkItemStore items;

    @Inject
    Instance<Recusals> recusals;

    /** Of an open task, or of a level that was decided. */
    private record Level(String businessKey, String role, String taskKey, String candidateGroup, Long subjectId) {

        static Level of(WorkItem item) {
            return new Level(
                    item.getBusinessKey(),
                    item.getRole(),
                    item.getTaskKey(),
                    item.getCandidateGroup(),
                    item.getSubjectId());
        }

        static Level of(WorkDone done) {
            return new Level(
                    done.getBusinessKey(),
                    done.getRole(),
                    done.getTaskKey(),
                    done.getCandidateGroup(),
                    done.getSubjectId());
        }
    }

    /** @throws DomainException SECOND_LEVEL_BY_SAME_PERSON with those who can, NOBODY_ELSE_MAY_DECIDE */
    void refuse(WorkItem item, String login) {
        refuse(Level.of(item), login);
    }

    /** @throws DomainException as above */
    void refuse(WorkDone done, String login) {
        refuse(Level.of(done), login);
    }

    private void refuse(Level level, String login) {
        Optional<WorkDone> before = decidedBefore(level, login);
        if (before.isEmpty()) {
            return;
        }
        String others = others(level);
        throw others.isEmpty()
                ? new DomainException(
                        WorkflowError.NOBODY_ELSE_MAY_DECIDE, before.get().getTaskName())
                : new DomainException(
                        WorkflowError.SECOND_LEVEL_BY_SAME_PERSON,
                        level.businessKey(),
                        before.get().getTaskName(),
                        others);
    }

    /** What the person has decided of the case at another level than the task's. */
    Optional<WorkDone> decidedBefore(WorkItem item, String login) {
        return decidedBefore(Level.of(item), login);
    }

    private Optional<WorkDone> decidedBefore(Level level, String login) {
        return items.doneBy(login, level.businessKey()).stream()
                .filter(done -> areTwo(done.getRole(), done.getTaskKey(), level.role(), level.taskKey()))
                .findFirst();
    }

    /** Names of those of the task's desk who are neither barred by a level nor tied to the enterprise. */
    private String others(Level level) {
        if (!recusals.isResolvable()) {
            return "";
        }
        List<Assignee> desk = recusals.get().holdersOf(level.candidateGroup());
        return desk.stream()
                .filter(person -> decidedBefore(level, person.login()).isEmpty())
                .filter(person -> level.subjectId() == null || !recusals.get().tied(person.login(), level.subjectId()))
                .map(Assignee::name)
                .collect(Collectors.joining("、"));
    }

    /**
     * The same level again, after a send-back or a correction, is no second level; an objection, the review of a rejection and
     * the approval are one, though the role that decides them is one that decided before.
     */
    static boolean areTwo(String doneRole, String doneTask, String role, String task) {
        return !doneRole.equals(role)
                || NOT_BY_WHOEVER_DECIDED.getOrDefault(task, Set.of()).contains(doneTask);
    }
}
