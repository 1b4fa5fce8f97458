package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.web.layout.NavigationCount;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.QueueCount;

/** Open tasks of the workspace, beside the entry of the inbox. */
@RequestScoped
public class InboxCount implements NavigationCount {

    @Inject
    private InboxQueries inbox;

    @Override
    public String path() {
        return "/workflow/inbox.xhtml";
    }

    @Override
    public long count() {
        return inbox.queueCounts().stream().mapToLong(QueueCount::total).sum();
    }
}
