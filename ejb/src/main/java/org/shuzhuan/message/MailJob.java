package org.shuzhuan.message;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.identity.SystemSubjects;

/** Writes and sends mails every ten seconds, as {@code job:Mail}; after a restart it goes on where it was. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());
    private static final String SUBJECT = "job:Mail";
    private static final int BATCH = 200;

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    MailDispatch dispatch;

    @Inject
    SystemSubjects subjects;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void work() throws Exception {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            subjects.callAs(SUBJECT, "timer:mail", () -> {
                each(dispatch.unmailed(BATCH), dispatch::write);
                each(dispatch.due(BATCH), dispatch::send);
                return null;
            });
        } finally {
            running.set(false);
        }
    }

    /** One that fails does not keep the others waiting; it comes again with the next round. */
    private static void each(List<Long> ids, LongConsumer work) {
        for (long id : ids) {
            try {
                work.accept(id);
            } catch (EJBException e) {
                LOG.log(Level.WARNING, e, () -> "mail work on " + id + " failed");
            }
        }
    }
}
