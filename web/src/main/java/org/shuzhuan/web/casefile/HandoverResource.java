package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.casefile.CaseHandover;
import org.shuzhuan.casefile.DeskPerson;
import org.shuzhuan.shared.Requires;

/** Transfer and delegation of one task. */
@Path("tasks/{taskId}/handover")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Requires("casefile:hand-over")
public class HandoverResource {

    @Inject
    private CaseHandover handover;

    /** Who may be given the task; the key of one of them goes into {@code to}. */
    @GET
    public List<DeskPerson> people(@PathParam("taskId") String taskId) {
        return handover.people(taskId);
    }

    @POST
    @Path("transfer")
    public void transfer(@PathParam("taskId") String taskId, ReasonBody body) {
        handover.transfer(taskId, body.toTarget(), body.toOpinion());
    }

    @POST
    @Path("delegation")
    public void delegate(@PathParam("taskId") String taskId, ReasonBody body) {
        handover.delegate(taskId, body.toTarget(), body.toOpinion());
    }

    @POST
    @Path("return")
    public void giveBack(@PathParam("taskId") String taskId, ReasonBody body) {
        handover.giveBack(taskId, body.toOpinion());
    }
}
