package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/**
 * Decisions a unit took under a condition, and that take effect by somebody else's act: the applicant consents, a decision on
 * the call covers the case. The record behind the task is locked by the caller.
 */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class StandingDecisions {

    private static final String DECISION = "decision";

    @Inject
    private Engine engine;

    @Inject
    private WorkItemStore items;

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private PortalClock clock;

    /** Id of the record's open task of this key. */
    public Optional<String> openTask(long subjectId, String taskKey) {
        return item(subjectId, taskKey).map(WorkItem::getTaskId);
    }

    /**
     * Completes the task in the name of who decided.
     *
     * @return false when the record has no such task open
     */
    public boolean takeEffect(long subjectId, String taskKey, String decision, DecidedBy by) {
        WorkItem item = item(subjectId, taskKey).orElse(null);
        if (item == null) {
            return false;
        }
        String taskId = item.getTaskId();
        try {
            items.addDone(new WorkDone(item, by.login(), by.name(), decision, clock.now()));
            engine.tasks().complete(taskId, Map.of(DECISION, decision));
        } catch (PersistenceException | OptimisticLockingException e) {
            throw decidedTasks.conflict(taskId);
        }
        return true;
    }

    private Optional<WorkItem> item(long subjectId, String taskKey) {
        return items.ofSubject(subjectId).stream()
                .filter(item -> item.getTaskKey().equals(taskKey))
                .findFirst();
    }

    /** The person whose decision it is. */
    public record DecidedBy(String login, String name) {}
}
