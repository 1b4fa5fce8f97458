package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Correction;
import org.shuzhuan.casefile.entity.CorrectionItem;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Correction notices (补正): one desk asks once, with all remarks at once, each bound to a field or document; the applicant
 * answers exactly those; a lapse ends the case. A second notice of the same desk needs the consent of the level above.
 */
@Stateless
public class Corrections {

    @Inject
    private CaseRecords records;

    @Inject
    private OpenConsents consents;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseMessages messages;

    @Inject
    private PortalClock clock;

    /** Called by a desk between {@link CaseActs#begin} and {@link CaseActs#decide}. */
    @Requires("casefile:ask-correction")
    public void issue(CaseAct act, CorrectionDesk desk, List<CorrectionRequest> requests) {
        if (requests.isEmpty()) {
            throw new DomainException(CaseFileError.CORRECTION_WITHOUT_ITEMS);
        }
        if (records.correctionsBy(act.caseFileId(), desk) > 0) {
            consents.use(act.caseFileId(), desk, requests);
        }
        Correction correction = new Correction(act.caseFileId(), desk, clock.now());
        for (CorrectionRequest request : requests) {
            ask(correction, request);
        }
        records.add(correction);
        CaseFile caseFile = cases.get(act.caseFileId());
        correction.servedBy(messages.correctionNotice(caseFile, correction));
    }

    private static void ask(Correction correction, CorrectionRequest request) {
        request.check();
        correction.ask(request.target(), request.label(), request.remark().strip(), request.before());
    }

    /**
     * Notes the answers beside the remarks.
     *
     * @param after target → what stands there now
     */
    @Requires("casefile:answer-correction")
    public void answer(CaseAct act, Map<String, String> after) {
        Correction correction = records.openCorrection(act.caseFileId())
                .orElseThrow(() -> new DomainException(CaseFileError.NO_OPEN_CORRECTION));
        correction.getItems().forEach(item -> item.answeredWith(after.get(item.getTarget())));
        correction.answer(clock.now());
    }

    /** The period has passed without an answer. */
    @Requires("casefile:end")
    public void lapse(long caseFileId) {
        records.openCorrection(caseFileId).ifPresent(Correction::lapse);
    }

    /** Oldest first; whoever may read the case may read its corrections. */
    @Requires("casefile:read")
    public List<CorrectionView> of(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return records.corrections(caseFileId).stream().map(Corrections::view).toList();
    }

    @Requires("casefile:read")
    public Optional<CorrectionView> open(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return records.openCorrection(caseFileId).map(Corrections::view);
    }

    private static CorrectionView view(Correction correction) {
        return new CorrectionView(
                correction.getId(),
                correction.getDesk(),
                correction.getState(),
                correction.getIssuedAt(),
                correction.getAnsweredAt(),
                correction.getOfficialDocumentId(),
                correction.getItems().stream().map(Corrections::view).toList());
    }

    private static CorrectionView.Item view(CorrectionItem item) {
        return new CorrectionView.Item(
                item.getTarget(), item.getLabel(), item.getRemark(), item.getBefore(), item.getAfter());
    }
}
