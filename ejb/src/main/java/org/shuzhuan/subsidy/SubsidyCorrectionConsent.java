package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;

/** A desk asks the level above for consent to a second correction (再次补正). */
@Stateless
public class SubsidyCorrectionConsent {

    @Inject
    CaseActs acts;

    @Inject
    CorrectionDeskWork correction;

    /**
     * @param taskId an open task of one of the three desks that ask for corrections; it stays open
     * @param reason required
     * @return id of the request
     */
    @Requires("casefile:ask-correction")
    public long ask(String taskId, Opinion reason, List<CorrectionRequest> requests) {
        CaseAct act = acts.begin(taskId);
        CorrectionDesk desk = CorrectionDesk.ofTask(act.taskKey())
                .orElseThrow(() -> new DomainException(CaseFileError.NO_CORRECTING_DESK));
        return correction.askConsent(act, desk, reason, requests);
    }
}
