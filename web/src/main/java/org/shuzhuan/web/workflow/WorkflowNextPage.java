package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.shuzhuan.workflow.WorkItemView;

/** 办下一件: sends on to the first task of a queue, or to the inbox when the queue is done; shows nothing itself. */
@Named
@RequestScoped
public class WorkflowNextPage {

    @Inject
    private Neighbours neighbours;

    @Inject
    private TaskAddress addresses;

    private String queue;
    private String done;

    public void load() throws IOException {
        WorkItemView next = neighbours.next(queue == null ? "" : queue, "");
        String address = next == null ? "/workflow/inbox.xhtml" : addresses.of(next);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address + doneParameter(address));
    }

    private String doneParameter(String address) {
        return done == null
                ? ""
                : (address.contains("?") ? "&" : "?") + "done=" + URLEncoder.encode(done, StandardCharsets.UTF_8);
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
