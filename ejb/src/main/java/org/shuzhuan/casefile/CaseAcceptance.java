package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** From when on a case counts as accepted (受理); the case clock runs from the day after. */
@Stateless
public class CaseAcceptance {

    @Inject
    CaseFileStore cases;

    @Inject
    CaseRecords records;

    @Inject
    OpenConsents consents;

    @Inject
    CaseHistory history;

    @Inject
    CaseMessages messages;

    @Inject
    CaseLetters letters;

    @Inject
    CaseCalendar calendar;

    @Inject
    PortalClock clock;

    /** The desk accepts today; called between {@link CaseActs#begin} and {@link CaseActs#decide}. */
    @Requires("casefile:accept")
    public void accept(CaseAct act) {
        CaseFile caseFile = cases.get(act.caseFileId());
        caseFile.accept(clock.today());
        tell(caseFile, false);
    }

    /**
     * The desk let its period pass, whose last day was yesterday: the case counts as accepted on the day it was received, a
     * corrected one on the day its correction was (收到补正材料之日).
     */
    @Requires("casefile:end")
    public void deem(long caseFileId) {
        CaseFile caseFile = cases.lock(caseFileId);
        consents.endAll(caseFileId);
        caseFile.deemAccepted(received(caseFile), clock.today().minusDays(1), calendar);
        tell(caseFile, true);
        history.record(caseFileId, "Task_DeemAccepted", CaseAction.DEEM_ACCEPTED, Opinion.of(""), null);
    }

    private LocalDate received(CaseFile caseFile) {
        return records.corrections(caseFile.getId()).stream()
                .filter(correction -> correction.getState() == CorrectionState.ANSWERED)
                .map(Correction::getAnsweredAt)
                .max(Comparator.naturalOrder())
                .orElse(caseFile.getSubmittedAt())
                .toLocalDate();
    }

    private void tell(CaseFile caseFile, boolean deemed) {
        messages.accepted(caseFile);
        letters.accepted(caseFile, deemed);
    }
}
