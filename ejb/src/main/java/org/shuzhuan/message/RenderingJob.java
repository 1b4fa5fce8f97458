package org.shuzhuan.message;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.identity.SystemSubjects;

/**
 * Renders a document as soon as its decision has committed, and every minute what was left: after a restart, a fault, or on
 * another node. Runs as {@code job:DocumentRendering}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenderingJob {

    private static final Logger LOG = Logger.getLogger(RenderingJob.class.getName());
    private static final String SUBJECT = "job:DocumentRendering";
    private static final int BATCH = 50;

    @Inject
    DocumentRendering rendering;

    @Inject
    SystemSubjects subjects;

    @Resource
    ManagedExecutorService executor;

    public void onIssued(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficialDocumentIssued issued) {
        executor.execute(() -> asJob(() -> render(issued.documentId()), "issued:" + issued.documentId()));
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void renderPending() {
        asJob(() -> rendering.pending(BATCH).forEach(this::render), "timer:render-documents");
    }

    private void render(long documentId) {
        try {
            rendering.render(documentId);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, e, () -> "official document " + documentId + " could not be rendered");
            rendering.failed(documentId, String.valueOf(e.getMessage()));
        }
    }

    private void asJob(Runnable work, String cause) {
        try {
            subjects.callAs(SUBJECT, cause, () -> {
                work.run();
                return null;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
