package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.CallProspect;
import org.shuzhuan.subsidy.QualifyingCalls;

/** What the open calls mean to an assessed enterprise. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProspectsResource {

    @Inject
    private QualifyingCalls calls;

    @GET
    @Path("{id}/calls")
    @Requires("assessment:read")
    public List<CallProspect> list(@PathParam("id") long id) {
        return calls.of(id);
    }
}
