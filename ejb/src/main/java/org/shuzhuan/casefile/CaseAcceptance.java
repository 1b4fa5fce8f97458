package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** From when on a case counts as accepted (受理); the case clock runs from the day after. */
@Stateless
public class CaseAcceptance {

    @Inject
    private CaseFileStore cases;

    @Inject
    private OpenConsents consents;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseMessages messages;

    @Inject
    private CaseLetters letters;

    @Inject
    private PortalClock clock;

    /** The desk accepts today; called between {@link CaseActs#begin} and {@link CaseActs#decide}. */
    @Requires("casefile:accept")
    public void accept(CaseAct act) {
        take(cases.get(act.caseFileId()), clock.today(), false);
    }

    /** The desk let its period pass: the case counts as accepted on the day it was received. */
    @Requires("casefile:end")
    public void deem(long caseFileId) {
        CaseFile caseFile = cases.lock(caseFileId);
        consents.endAll(caseFileId);
        take(caseFile, caseFile.getSubmittedAt().toLocalDate(), true);
        history.record(caseFileId, "Task_DeemAccepted", CaseAction.DEEM_ACCEPTED, Opinion.of(""), null);
    }

    private void take(CaseFile caseFile, LocalDate on, boolean deemed) {
        caseFile.accept(on);
        messages.accepted(caseFile);
        letters.accepted(caseFile, deemed);
    }
}
