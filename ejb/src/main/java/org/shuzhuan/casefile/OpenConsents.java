package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.shuzhuan.casefile.entity.CorrectionConsent;
import org.shuzhuan.casefile.store.ConsentStore;
import org.shuzhuan.shared.DomainException;

/** What becomes of consents that are asked or granted when their desk acts or the case ends; the case row is locked by then. */
@ApplicationScoped
class OpenConsents {

    @Inject
    private ConsentStore consents;

    /**
     * One notice on a granted consent; called by {@link Corrections#issue}.
     *
     * @throws DomainException CORRECTION_NEEDS_CONSENT without one, CORRECTION_BEYOND_CONSENT for a remark that was not agreed
     */
    void use(long caseFileId, CorrectionDesk desk, List<CorrectionRequest> requests) {
        CorrectionConsent consent = consents.open(caseFileId, desk)
                .filter(each -> each.getState() == ConsentState.GRANTED)
                .orElseThrow(() -> new DomainException(CaseFileError.CORRECTION_NEEDS_CONSENT));
        Set<String> agreed = consent.targets();
        requests.stream()
                .filter(request -> !agreed.contains(request.target()))
                .findFirst()
                .ifPresent(request -> {
                    throw new DomainException(CaseFileError.CORRECTION_BEYOND_CONSENT, request.label());
                });
        consent.use();
    }

    /** The task was decided: what was asked at it has no object any more. */
    void endAt(long caseFileId, String taskId) {
        consents.open(caseFileId).stream().filter(each -> each.isAt(taskId)).forEach(CorrectionConsent::end);
    }

    /** The case ended, or its desk's time has passed. */
    void endAll(long caseFileId) {
        consents.open(caseFileId).forEach(CorrectionConsent::end);
    }
}
