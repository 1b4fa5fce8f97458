package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.PublicStatus;
import org.shuzhuan.casefile.PublicStatus.StatusView;
import org.shuzhuan.shared.Requires;

/** The status of a case for whoever holds its number and query code. */
@Path("public/status")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    @Inject
    private PublicStatus status;

    @GET
    @Requires(Requires.ANYONE)
    public StatusView status(@QueryParam("number") String number, @QueryParam("code") String code) {
        return status.find(number, code);
    }
}
