package org.shuzhuan.web.operations;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import org.shuzhuan.operations.Health;
import org.shuzhuan.shared.Requires;

/** Open to everyone: says whether the node lives and whether it can do work, and nothing else. */
@Path("/health")
@Requires(Requires.ANYONE)
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @EJB
    private Health health;

    @GET
    @Path("/live")
    public Map<String, String> live() {
        return Map.of("status", "UP");
    }

    @GET
    @Path("/ready")
    public Response ready() {
        return health.database()
                .map(product -> answer(Status.OK, Map.of("status", "UP", "database", product)))
                .orElseGet(() -> answer(Status.SERVICE_UNAVAILABLE, Map.of("status", "DOWN")));
    }

    private static Response answer(Status status, Map<String, String> body) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
