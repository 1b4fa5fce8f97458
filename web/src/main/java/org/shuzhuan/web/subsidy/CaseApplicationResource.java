package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyCases;

/** What a case applies for, and the amount with its explanation; account and phone masked. */
@Path("cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseApplicationResource {

    @Inject
    private SubsidyCases cases;

    @GET
    @Path("{id}/application")
    @Requires("casefile:read")
    public ApplicationView application(@PathParam("id") long id) {
        return cases.content(id);
    }
}
