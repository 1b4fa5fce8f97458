package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.TaskTakenAway;
import org.shuzhuan.workflow.WorkSubject;
import org.shuzhuan.workflow.entity.ItemSubject;
import org.shuzhuan.workflow.entity.TaskOrigin;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.process.StepVariables;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Writes the inbox in the engine's transaction. */
@Dependent
class InboxTaskListener implements TaskListener {

    @Inject
    private WorkItemStore items;

    @Inject
    private Instance<WorkSubject> subjects;

    @Inject
    private Event<TaskTakenAway> takenAway;

    @Inject
    private PortalClock clock;

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> create(task);
            case EVENTNAME_COMPLETE -> items.remove(task.getId());
            case EVENTNAME_DELETE -> items.find(task.getId()).ifPresent(this::takeAway);
            default -> items.find(task.getId()).ifPresent(item -> held(item, (TaskEntity) task));
        }
    }

    private void takeAway(WorkItem item) {
        items.remove(item.getTaskId());
        takenAway.fire(new TaskTakenAway(item.getTaskId(), item.getSubjectId()));
    }

    private static void held(WorkItem item, TaskEntity task) {
        item.setHolder(task.getAssignee(), null);
        item.getMarks().owned(task.getOwner(), task.getDelegationState() == DelegationState.PENDING);
    }

    private void create(DelegateTask task) {
        WorkItem item = new WorkItem(task.getId(), origin(task), candidateGroup(task), clock.now());
        item.setHolder(task.getAssignee(), null);
        StepVariables.of(task.getExecution()).deadline().ifPresent(item::setDeadline);
        if (item.getSubjectId() != null && subjects.isResolvable()) {
            subjects.get().of(item.getSubjectId()).map(ItemSubject::new).ifPresent(item::describe);
        }
        items.add(item);
    }

    private static TaskOrigin origin(DelegateTask task) {
        StepVariables step = StepVariables.of(task.getExecution());
        return new TaskOrigin(
                task.getProcessInstanceId(),
                ((TaskEntity) task).getProcessDefinition().getKey(),
                task.getExecution().getProcessBusinessKey(),
                step.caseFileId().orElse(null),
                task.getTaskDefinitionKey(),
                task.getName(),
                formKey(task),
                step.clockPaused());
    }

    private static String formKey(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        entity.initializeFormKey();
        return entity.getFormKey();
    }

    /** Exactly one group: the models give each task the one that its step computed. */
    private static String candidateGroup(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && group.contains("@"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "task " + task.getTaskDefinitionKey() + " has no candidate group role@organisation"));
    }
}
