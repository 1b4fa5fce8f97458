package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.shuzhuan.workflow.WorkItemView;

/** Where a task is done, in pages {@code #{taskAddress.of(row)}}; a task without a page leads to its case. */
@Named
@ApplicationScoped
public class TaskAddress {

    public String of(WorkItemView task) {
        return task.formKey() == null
                ? "/casefile/case.xhtml?id=" + task.subjectId()
                : "/" + task.formKey() + ".xhtml?task=" + task.taskId();
    }
}
