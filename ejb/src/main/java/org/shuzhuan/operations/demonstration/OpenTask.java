package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.WorkItemView;

/** The one task of a case that waits for whoever acts now, as their inbox shows it. */
@ApplicationScoped
class OpenTask {

    @Inject
    InboxQueries inbox;

    @Inject
    Caller caller;

    String of(long caseFileId) {
        List<WorkItemView> tasks = inbox.ofSubject(caseFileId);
        if (tasks.size() != 1) {
            throw new IllegalStateException(
                    "case " + caseFileId + " has " + tasks.size() + " tasks for " + caller.loginName());
        }
        return tasks.get(0).taskId();
    }
}
