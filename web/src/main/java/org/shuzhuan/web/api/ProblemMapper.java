package org.shuzhuan.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.web.layout.Failures;

/**
 * Turns every failure of the API into a problem: refusals by their code, clashes of two transactions into 409, all else into
 * 500 with an incident number, whose cause only the log holds.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int SECONDS_UNTIL_FREE = 2;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = problem(Failures.unwrapped(failure));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString());
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_FREE);
        }
        return answer.build();
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof ConstraintViolationException broken) {
            return Problem.of(ApiError.VALUE_REFUSED, List.of(values(broken)));
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problem.of(ApiError.ofStatus(web.getResponse().getStatus()), List.of());
        }
        return Failures.refusal(failure)
                .map(Problem::of)
                .orElseGet(() -> Problem.ofIncident(Failures.incident(failure)));
    }

    private static String values(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
