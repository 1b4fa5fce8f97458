package org.shuzhuan.web.api;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/**
 * Turns every failure of the API into a problem: refusals by their code, clashes of two transactions into 409, all else into
 * 500 with an incident number, whose cause only the log holds.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final Set<String> INTEGRITY_VIOLATED = Set.of("23");
    /** Timeout (H2), object in use (PostgreSQL), transaction rolled back by the database: deadlock or serialisation. */
    private static final Set<String> LOCK_NOT_HAD = Set.of("HYT", "55P03", "40");

    private static final int SECONDS_UNTIL_FREE = 2;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = problem(unwrapped(failure));
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString());
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_FREE);
        }
        return answer.build();
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof DomainException refusal) {
            return Problem.of(refusal);
        }
        if (failure instanceof ConstraintViolationException broken) {
            return Problem.of(ApiError.VALUE_REFUSED, List.of(values(broken)));
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problem.of(ApiError.ofStatus(web.getResponse().getStatus()), List.of());
        }
        if (failure instanceof LockTimeoutException
                || failure instanceof PessimisticLockException
                || databaseSays(failure, LOCK_NOT_HAD)) {
            return Problem.of(SharedError.BUSY, List.of());
        }
        if (failure instanceof OptimisticLockException || violatesIntegrity(failure)) {
            return Problem.of(SharedError.CHANGED_MEANWHILE, List.of());
        }
        return unexpected(failure);
    }

    private static Problem unexpected(Throwable failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + incident);
        return Problem.ofIncident(incident);
    }

    /** The container wraps what a service throws, and what is found at commit. */
    private static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null
                && (inner instanceof EJBException
                        || inner instanceof RollbackException
                        || inner.getClass() == PersistenceException.class
                                && inner.getCause() instanceof PersistenceException)) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** Two people created the same thing at the same moment, and the database has let only one through. */
    private static boolean violatesIntegrity(Throwable failure) {
        return failure instanceof PersistenceException && databaseSays(failure, INTEGRITY_VIOLATED);
    }

    /** @param states beginnings of the SQL state */
    private static boolean databaseSays(Throwable failure, Set<String> states) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && states.stream().anyMatch(state::startsWith));
    }

    private static String values(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
