package org.shuzhuan.web.api;

import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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
    private static final String INTEGRITY_VIOLATED = "23";

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Problem problem = problem(unwrapped(failure));
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().toString())
                .build();
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
        if (failure instanceof LockTimeoutException || failure instanceof PessimisticLockException) {
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
        return failure instanceof PersistenceException
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .anyMatch(state -> state != null && state.startsWith(INTEGRITY_VIOLATED));
    }

    private static String values(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
