package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.OpinionDrafts;

/** The caller's unsent opinion on a task; it stays when somebody else decides the task. */
@Path("tasks/{taskId}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class DraftResource {

    @Inject
    private OpinionDrafts drafts;

    @GET
    public OpinionDrafts.View draft(@PathParam("taskId") String taskId) {
        return drafts.of(taskId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(@PathParam("taskId") String taskId, Draft body) {
        drafts.save(taskId, body.decision, body.opinion);
    }

    @DELETE
    public void drop(@PathParam("taskId") String taskId) {
        drafts.drop(taskId);
    }

    /** JSON body. */
    public static class Draft {
        public String decision;
        public String opinion;
    }
}
