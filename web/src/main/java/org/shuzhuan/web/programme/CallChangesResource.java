package org.shuzhuan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.shuzhuan.programme.CallAdministration;
import org.shuzhuan.programme.CallChangeView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.BodyFields;

/** Extends, suspends, resumes and cancels calls; a cancellation is confirmed by a second person. */
@Path("calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallChangesResource {

    @Inject
    private CallAdministration administration;

    @GET
    @Path("{id}/changes")
    @Requires("programme:read-changes")
    public List<CallChangeView> changes(@PathParam("id") long id) {
        return administration.changes(id);
    }

    @POST
    @Path("{id}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires("programme:change-call")
    public Response change(@PathParam("id") long id, CallChangeBody body) {
        BodyFields fields = new BodyFields();
        fields.required("kind", body == null ? null : body.kind);
        fields.refuseIfFaulty();
        return Response.status(Response.Status.CREATED)
                .entity(administration.change(id, body.order()))
                .build();
    }

    @POST
    @Path("changes/{id}/confirm")
    @Requires("programme:confirm-cancel")
    public CallChangeView confirm(@PathParam("id") long id) {
        return administration.confirm(id);
    }

    @POST
    @Path("changes/{id}/refuse")
    @Requires("programme:confirm-cancel")
    public CallChangeView refuse(@PathParam("id") long id) {
        return administration.refuse(id);
    }
}
