package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Ends cases: the status, the clock, what was still open on them, the message to the applicant. */
@Stateless
public class CaseEnding {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private OpenConsents consents;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskRecords desk;

    @Inject
    private CaseMessages messages;

    @Inject
    private CaseCalendar calendar;

    @Inject
    private PortalClock clock;

    /** @param status a final one; @param reason for the history, null where an earlier line gives it */
    @Requires("casefile:end")
    public void end(long caseFileId, CaseStatus status, Ending ending) {
        CaseFile caseFile = cases.lock(caseFileId);
        records.openCorrection(caseFileId).ifPresent(Correction::endWithCase);
        consents.endAll(caseFileId);
        records.runningNotice(caseFileId).ifPresent(notice -> notice.end(NoticeState.WITHDRAWN));
        desk.settle(caseFileId);
        caseFile.end(status, clock.now(), calendar);
        history.record(caseFileId, ending.stepKey(), ending.action(), Opinion.of(""), ending.outcome());
        messages.ended(caseFile, ending.outcome());
    }

    /**
     * @param stepKey element id of the model
     * @param outcome for the history; null where an earlier line says it
     */
    public record Ending(String stepKey, CaseAction action, String outcome) {}
}
