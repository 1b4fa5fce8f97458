package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.process.StepVariables;
import org.shuzhuan.workflow.store.InboxStore;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Compares the inbox with the engine's tasks, in chunks, one statement each, in a transaction of its own. */
@Requires("workflow:proof")
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InboxComparison {

    private static final int CHUNK = 500;

    @Inject
    private Engine engine;

    @Inject
    private WorkItemStore items;

    @Inject
    private InboxStore inbox;

    public List<InboxDifference> differences() {
        List<InboxDifference> found = new ArrayList<>();
        compareEngineTasks(found);
        findSurplus(found);
        return found;
    }

    private void compareEngineTasks(List<InboxDifference> found) {
        int offset = 0;
        List<Task> tasks = tasks(offset);
        while (!tasks.isEmpty()) {
            List<String> ids = tasks.stream().map(Task::getId).toList();
            Map<String, WorkItem> rows = items.byTask(ids);
            Map<String, String> groups = new HashMap<>();
            inbox.candidateGroups(ids).forEach(link -> groups.put((String) link[0], (String) link[1]));
            for (Task task : tasks) {
                compare(task, groups.get(task.getId()), rows.get(task.getId()), found);
            }
            offset += tasks.size();
            tasks = tasks(offset);
        }
    }

    private List<Task> tasks(int offset) {
        return engine.tasks().createTaskQuery().orderByTaskId().asc().listPage(offset, CHUNK);
    }

    private static void compare(Task task, String group, WorkItem item, List<InboxDifference> found) {
        if (item == null) {
            found.add(new InboxDifference(task.getId(), "task", null, task.getTaskDefinitionKey()));
            return;
        }
        same(item, "taskKey", item.getTaskKey(), task.getTaskDefinitionKey(), found);
        same(item, "processInstance", item.getProcessInstanceId(), task.getProcessInstanceId(), found);
        same(item, "holder", item.getHolder(), task.getAssignee(), found);
        same(item, "owner", item.getMarks().getOwner(), task.getOwner(), found);
        same(
                item,
                "delegated",
                item.getMarks().isDelegated(),
                task.getDelegationState() == DelegationState.PENDING,
                found);
        same(item, "candidateGroup", item.getCandidateGroup(), group, found);
        Object due = task.getDueDate() == null ? null : task.getDueDate().getTime();
        Object itemDue = item.getDueAt() == null
                ? null
                : StepVariables.date(item.getDueAt()).getTime();
        same(item, "dueAt", itemDue, due, found);
    }

    private static void same(WorkItem item, String field, Object inbox, Object engine, List<InboxDifference> found) {
        if (!Objects.equals(inbox, engine)) {
            found.add(new InboxDifference(
                    item.getTaskId(), field, Objects.toString(inbox, null), Objects.toString(engine, null)));
        }
    }

    private void findSurplus(List<InboxDifference> found) {
        List<WorkItem> rows = items.after(WorkItemStore.BEFORE_ALL, CHUNK);
        while (!rows.isEmpty()) {
            String[] ids = rows.stream().map(WorkItem::getTaskId).toArray(String[]::new);
            Set<String> open = engine.tasks().createTaskQuery().taskIdIn(ids).list().stream()
                    .map(Task::getId)
                    .collect(Collectors.toSet());
            rows.stream()
                    .filter(row -> !open.contains(row.getTaskId()))
                    .forEach(row -> found.add(new InboxDifference(row.getTaskId(), "task", row.getTaskKey(), null)));
            rows = items.after(ids[ids.length - 1], CHUNK);
        }
    }
}
