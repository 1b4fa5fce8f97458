package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.SupervisionOrders;
import org.shuzhuan.casefile.SupervisionState;
import org.shuzhuan.casefile.SupervisionView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.Cursor;
import org.shuzhuan.web.api.QueryText;
import org.shuzhuan.web.api.Rows;

/** Supervision orders (督办) of the caller's unit and of those below it. */
@Path("supervision-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires("casefile:supervision")
public class SupervisionResource {

    @Inject
    private SupervisionOrders orders;

    @GET
    public Rows<SupervisionView> list(@QueryParam("state") String state, @QueryParam("cursor") String cursor) {
        return Rows.of(orders.list(QueryText.constant(SupervisionState.class, state), Cursor.read(cursor)));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("id") long id, OpinionsResource.AnswerBody body) {
        orders.answer(id, Opinion.of(body.answer));
    }
}
