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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.identity.SystemSubjects;

/** Calls other systems every five seconds, as {@code job:Webhook}; after a restart it goes on where it was. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookJob {

    private static final Logger LOG = Logger.getLogger(WebhookJob.class.getName());
    private static final String SUBJECT = "job:Webhook";
    private static final int BATCH = 20;

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    WebhookDispatch dispatch;

    @Inject
    SystemSubjects subjects;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void work() throws Exception {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            subjects.callAs(SUBJECT, "timer:webhook", () -> {
                dispatch.due(BATCH).forEach(this::send);
                return null;
            });
        } finally {
            running.set(false);
        }
    }

    /** An endpoint that does not answer is left alone until the next round, so that it does not keep the others waiting. */
    private void send(List<Long> deliveries) {
        try {
            for (long id : deliveries) {
                if (!dispatch.send(id)) {
                    return;
                }
            }
        } catch (EJBException e) {
            LOG.log(Level.WARNING, e, () -> "webhook deliveries " + deliveries + " failed");
        }
    }
}
