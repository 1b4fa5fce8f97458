package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.entity.Objection;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.casefile.store.ObjectionStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Ends cases: the status, the clock, what was still open on them, the message to the applicant. */
@Stateless
public class CaseEnding {

    private static final Set<CaseAction> REFUSING = EnumSet.of(
            CaseAction.NOT_ACCEPT,
            CaseAction.REJECT,
            CaseAction.FOUND_NOT_ELIGIBLE,
            CaseAction.UPHOLD_OBJECTION,
            CaseAction.COMPUTE);

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private OpenConsents consents;

    @Inject
    private ObjectionStore objections;

    @Inject
    private ObjectionWords objectionWords;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskRecords desk;

    @Inject
    private CaseMessages messages;

    @Inject
    private CaseLetters letters;

    @Inject
    private CaseSignals signals;

    @Inject
    private CaseCalendar calendar;

    @Inject
    private PortalClock clock;

    /** @param status a final one; @param reason for the history, null where an earlier line gives it */
    @Requires("casefile:end")
    public void end(long caseFileId, CaseStatus status, Ending ending) {
        CaseFile caseFile = settle(caseFileId, status, ending);
        String reason = ending.outcome() == null ? reasonOf(caseFileId) : ending.outcome();
        messages.ended(caseFile, reason);
        letters.refused(caseFile, reason);
    }

    /** An end that was told and served before stands: nothing is said a second time. */
    @Requires("casefile:end")
    public void endAgain(long caseFileId, CaseStatus status, Ending ending) {
        settle(caseFileId, status, ending);
    }

    private CaseFile settle(long caseFileId, CaseStatus status, Ending ending) {
        CaseFile caseFile = cases.lock(caseFileId);
        records.openCorrection(caseFileId).ifPresent(Correction::endWithCase);
        consents.endAll(caseFileId);
        records.runningNotice(caseFileId).ifPresent(notice -> notice.end(NoticeState.WITHDRAWN));
        for (Objection objection : objections.openOfCase(caseFileId)) {
            objection.endWithCase(clock.now());
            objectionWords.ended(objection);
        }
        CaseStatus before = caseFile.getStatus();
        caseFile.end(status, clock.now(), calendar);
        desk.settle(caseFileId, clock.now(), letters.word("supervision.ended"));
        signals.moved(caseFile, before);
        history.record(caseFileId, ending.stepKey(), ending.action(), Opinion.of(""), ending.outcome());
        return caseFile;
    }

    /** Why the case ends as it does: what the deciding step said or found; empty where the end needs no reason. */
    private String reasonOf(long caseFileId) {
        return records.steps(caseFileId).stream()
                .filter(step -> REFUSING.contains(step.getAction()))
                .reduce((earlier, later) -> later)
                .map(step -> step.getOpinion() == null || step.getOpinion().isBlank()
                        ? step.getOutcome()
                        : step.getOpinion())
                .orElse("");
    }

    /**
     * @param stepKey element id of the model
     * @param outcome for the history; null where an earlier line says it
     */
    public record Ending(String stepKey, CaseAction action, String outcome) {}
}
