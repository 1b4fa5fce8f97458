package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.SavedFilters;

/** Named filters of the caller's inbox. */
@Path("inbox/filters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class InboxFiltersResource {

    @Inject
    private SavedFilters filters;

    @GET
    public List<SavedFilters.View> mine() {
        return filters.mine();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public List<SavedFilters.View> save(Filter body) {
        filters.save(body.name, body.query, body.preferred);
        return filters.mine();
    }

    /** Opens the inbox with it from now on. */
    @PUT
    @Path("{id}/preferred")
    public void prefer(@PathParam("id") long id) {
        filters.prefer(id, true);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        filters.remove(id);
    }

    /** JSON body. */
    public static class Filter {
        public String name;
        /** Parameters of the inbox's address. */
        public String query;

        public boolean preferred;
    }
}
