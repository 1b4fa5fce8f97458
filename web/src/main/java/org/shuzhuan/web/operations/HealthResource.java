package org.shuzhuan.web.operations;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.operations.DemonstrationLogins;
import org.shuzhuan.operations.DemonstrationLogins.Login;
import org.shuzhuan.operations.DemonstrationProgress;
import org.shuzhuan.operations.DemonstrationState;
import org.shuzhuan.operations.Health;
import org.shuzhuan.shared.Requires;

/** Open to everyone: says whether the node lives and whether it can do work, and nothing else. */
@Path("/health")
@Requires(Requires.ANYONE)
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @EJB
    private Health health;

    @EJB
    private DemonstrationLogins logins;

    @Inject
    private DemonstrationProgress progress;

    @GET
    @Path("/live")
    public Map<String, String> live() {
        return Map.of("status", "UP");
    }

    @GET
    @Path("/ready")
    public Response ready() {
        Optional<String> product = health.database();
        if (product.isEmpty()) {
            return answer(Status.SERVICE_UNAVAILABLE, Map.of("status", "DOWN"));
        }
        if (progress.state() == DemonstrationState.LOADING) {
            return answer(
                    Status.SERVICE_UNAVAILABLE,
                    Map.of("status", "LOADING", "done", progress.done(), "total", progress.total()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", "UP");
        body.put("database", product.get());
        if (progress.state() != DemonstrationState.NONE) {
            body.put("demonstration", progress.state().name());
            body.put("logins", logins.all().stream().map(HealthResource::line).toList());
        }
        return answer(Status.OK, body);
    }

    /** The accounts of the demonstration; not there in production. */
    @GET
    @Path("/demonstration")
    public Response demonstration() {
        var all = logins.all();
        return all.isEmpty()
                ? answer(Status.NOT_FOUND, Map.of("status", DemonstrationState.NONE.name()))
                : answer(Status.OK, Map.of("status", progress.state().name(), "logins", all));
    }

    private static String line(Login login) {
        return login.login() + " / " + login.password() + "  " + login.role();
    }

    private static Response answer(Status status, Map<String, ?> body) {
        return Response.status(status)
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
