package org.shuzhuan.award;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.identity.SystemSubjects;

/** Looks every twenty seconds for offers of a remainder whose days are over, as {@code job:RemainderLapse}. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemainderLapseJob {

    private static final Logger LOG = Logger.getLogger(RemainderLapseJob.class.getName());
    private static final String SUBJECT = "job:RemainderLapse";
    private static final int BATCH = 50;

    @Inject
    RemainderLapse lapse;

    @Inject
    SystemSubjects subjects;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void work() throws Exception {
        subjects.callAs(SUBJECT, "timer:remainder-lapse", () -> {
            lapse.due(BATCH).forEach(this::lapse);
            return null;
        });
    }

    /** One that fails or is refused comes again with the next round. */
    private void lapse(long caseFileId) {
        try {
            lapse.lapse(caseFileId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "offer of case " + caseFileId + " could not lapse");
        }
    }
}
