package org.shuzhuan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.shuzhuan.shared.Requires;

/** The description of this interface for machines and their makers. */
@Path("openapi.yaml")
@RequestScoped
public class OpenApiResource {

    @GET
    @Produces("application/yaml")
    @Requires(Requires.ANYONE)
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("openapi.yaml");
    }
}
