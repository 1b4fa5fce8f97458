package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** What a case notes on its tasks in the inbox, and who may speak on them. */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class TaskNotes {

    @Inject
    private WorkItemStore items;

    @Inject
    private TaskAccess access;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Somebody else's opinion is asked for on the caller's task.
     *
     * @param login null for a whole desk
     * @param waits true when the task must wait for the answer
     */
    public void opinionAsked(String taskId, String login, String name, boolean waits) {
        WorkItem item = access.open(taskId);
        access.refuseHeldByOther(item);
        access.refuseBarred(item);
        if (login != null) {
            access.refuseBarred(item, login, name);
        }
        item.getMarks().opinionAsked(waits);
    }

    /**
     * The caller has given the opinion: from now on this is the caller's part in the task's level.
     *
     * @param opinionId id that no task has
     */
    public void opinionGiven(String taskId, String opinionId, boolean waited) {
        Optional<WorkItem> open = items.find(taskId);
        open.ifPresent(access::refuseBarredPerson);
        WorkDone level = open.map(this::levelOf)
                .or(() -> items.findDone(taskId))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (open.isEmpty()) {
            access.refuseOtherLevel(level);
        }
        items.addDone(new WorkDone(level, opinionId, caller.loginName(), caller.displayName(), clock.now()));
        open.ifPresent(item -> item.getMarks().opinionSettled(waited));
    }

    public void opinionDropped(String taskId, boolean waited) {
        items.find(taskId).ifPresent(item -> item.getMarks().opinionSettled(waited));
    }

    private WorkDone levelOf(WorkItem item) {
        return new WorkDone(item, caller.loginName(), caller.displayName(), "", clock.now());
    }

    /** Marks every task of the case that an office has. */
    public List<UrgedTask> urged(long subjectId, LocalDateTime at) {
        List<WorkItem> open = items.ofSubject(subjectId).stream()
                .filter(item -> !item.getOrganisationCode().startsWith("ent-"))
                .toList();
        open.forEach(item -> item.getMarks().urged(at));
        return open.stream()
                .map(item -> new UrgedTask(
                        item.getTaskKey(), item.getTaskName(), item.getHolder(), item.getCandidateGroup()))
                .toList();
    }

    /** True while an office, not the applicant, has a task of the case. */
    public boolean withOffice(long subjectId) {
        return items.ofSubject(subjectId).stream()
                .anyMatch(item -> !item.getOrganisationCode().startsWith("ent-"));
    }

    public void supervised(String taskId, boolean now) {
        items.find(taskId).ifPresent(item -> item.getMarks().supervise(now));
    }

    /** A task that the applicant urged. */
    public record UrgedTask(String taskKey, String taskName, String holder, String candidateGroup) {}
}
