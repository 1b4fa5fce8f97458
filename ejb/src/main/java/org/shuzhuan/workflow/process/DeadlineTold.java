package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.shuzhuan.workflow.DeadlineReached;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Notes the light in the inbox and tells whoever observes. */
@ApplicationScoped
public class DeadlineTold {

    @Inject
    private WorkItemStore items;

    @Inject
    private Event<DeadlineReached> reached;

    void tell(DelegateTask task, Light light) {
        WorkItem item = items.find(task.getId())
                .orElseThrow(() -> new IllegalStateException("task not in the inbox: " + task.getId()));
        item.told(light);
        reached.fire(new DeadlineReached(
                item.getTaskId(),
                item.getBusinessKey(),
                item.getSubjectId(),
                item.getTaskKey(),
                item.getTaskName(),
                light,
                item.getHolder(),
                item.getCandidateGroup(),
                item.getDueAt() == null ? null : item.getDueAt().minusNanos(1).toLocalDate()));
    }
}
