package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.shuzhuan.casefile.ObjectionView;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.shared.Requires;

/** How an objection stands, for whoever holds its number and query code. */
@Path("public/objections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.ANYONE)
public class ObjectionStatusResource {

    @Inject
    private Objections objections;

    @GET
    public ObjectionView state(@QueryParam("number") String number, @QueryParam("code") String code) {
        return objections.find(number, code);
    }
}
