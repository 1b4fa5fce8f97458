package org.shuzhuan.web.layout;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.transaction.RollbackException;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** What an exception means to people, alike for pages and the API: a refusal with its code, or an incident with a number. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final Set<String> INTEGRITY_VIOLATED = Set.of("23");
    /** Timeout (H2), object in use (PostgreSQL), transaction rolled back by the database: deadlock or serialisation. */
    private static final Set<String> LOCK_NOT_HAD = Set.of("HYT", "55P03", "40");

    private static final List<Class<? extends Exception>> WRAPPERS = List.of(
            EJBException.class,
            RollbackException.class,
            FacesException.class,
            ELException.class,
            ServletException.class,
            InvocationTargetException.class);

    private Failures() {}

    /** The refusal of a service, or that of a clash of two transactions; empty when the fault is ours to mend. */
    public static Optional<DomainException> refusal(Throwable thrown) {
        Throwable failure = unwrapped(thrown);
        if (failure instanceof DomainException refusal) {
            return Optional.of(refusal);
        }
        if (failure instanceof LockTimeoutException
                || failure instanceof PessimisticLockException
                || databaseSays(failure, LOCK_NOT_HAD)) {
            return Optional.of(new DomainException(SharedError.BUSY));
        }
        if (failure instanceof OptimisticLockException || violatesIntegrity(failure)) {
            return Optional.of(new DomainException(SharedError.CHANGED_MEANWHILE));
        }
        return Optional.empty();
    }

    /** @return the number under which the log holds the cause */
    public static String incident(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.SEVERE, failure, () -> "Incident " + number);
        return number;
    }

    /** Without what the container, Faces and EL wrap around what a service throws, and around what is found at commit. */
    public static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while (inner.getCause() != null && isWrapper(inner)) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static boolean isWrapper(Throwable failure) {
        return WRAPPERS.stream().anyMatch(type -> type.isInstance(failure))
                || failure.getClass() == PersistenceException.class
                        && failure.getCause() instanceof PersistenceException;
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
}
