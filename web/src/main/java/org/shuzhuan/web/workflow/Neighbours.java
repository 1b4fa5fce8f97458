package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.workflow.InboxFilter;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.WorkItemView;

/** The tasks before and after one in its queue, in the order of deadlines, that the caller may work on; the keys J and K. */
@Named
@RequestScoped
public class Neighbours {

    @Inject
    private InboxQueries inbox;

    @Inject
    private Caller caller;

    private String queue;
    private List<WorkItemView> rows;

    /** Null when it is the last. */
    public WorkItemView next(String queueWanted, String taskId) {
        return at(queueWanted, position(queueWanted, taskId) + 1);
    }

    /** Null when it is the first, or has just been decided. */
    public WorkItemView previous(String queueWanted, String taskId) {
        return at(queueWanted, position(queueWanted, taskId) - 1);
    }

    private int position(String queueWanted, String taskId) {
        List<WorkItemView> found = rows(queueWanted);
        return IntStream.range(0, found.size())
                .filter(index -> found.get(index).taskId().equals(taskId))
                .findFirst()
                .orElse(-1);
    }

    private WorkItemView at(String queueWanted, int index) {
        List<WorkItemView> found = rows(queueWanted);
        return index >= 0 && index < found.size() ? found.get(index) : null;
    }

    private List<WorkItemView> rows(String queueWanted) {
        if (rows == null || !queueWanted.equals(queue)) {
            queue = queueWanted;
            String filter = queueWanted.isEmpty() ? null : queueWanted;
            rows = inbox
                    .page(
                            new InboxFilter(InboxScope.ALL, null, null, filter, null, null, null, null, InboxSort.DUE),
                            new PageRequest(0, PageRequest.LARGEST))
                    .getRows()
                    .stream()
                    .filter(task -> task.formKey() != null)
                    .filter(task -> task.holder() == null || task.holder().equals(caller.loginName()))
                    .toList();
        }
        return rows;
    }
}
