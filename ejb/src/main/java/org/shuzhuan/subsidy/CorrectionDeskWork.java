package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** What the three desks that may ask for correction have in common. */
@ApplicationScoped
class CorrectionDeskWork {

    @Inject
    CaseActs acts;

    @Inject
    Corrections corrections;

    @Inject
    CorrectionConsents consents;

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    DraftDesk desk;

    @Inject
    CallForms forms;

    /** @throws DomainException FIELD_UNKNOWN for a remark on what the form does not have */
    void ask(String taskId, String taskKey, CorrectionDesk asking, Opinion opinion, List<CorrectionRequest> requests) {
        CaseAct act = acts.begin(taskId, taskKey);
        corrections.issue(act, asking, complete(act, requests));
        acts.decide(act, Verdict.of("CORRECT", CaseAction.ASK_CORRECTION, opinion));
    }

    /** @throws DomainException FIELD_UNKNOWN for a remark on what the form does not have */
    long askConsent(CaseAct act, CorrectionDesk asking, Opinion reason, List<CorrectionRequest> requests) {
        return consents.ask(act, asking, reason, complete(act, requests));
    }

    private List<CorrectionRequest> complete(CaseAct act, List<CorrectionRequest> requests) {
        SubsidyApplication application = store.application(act.caseFileId());
        FormValues values = applications.values(application);
        KnownFields known = new KnownFields(
                forms.rules(desk.calls.definition(application.getCallId(), application.getDefinitionNumber()), ""));
        return requests.stream()
                .map(request -> withValue(request, known, values))
                .toList();
    }

    private static CorrectionRequest withValue(CorrectionRequest request, KnownFields known, FormValues values) {
        if (!known.contains(request.target())) {
            throw new DomainException(SubsidyError.FIELD_UNKNOWN, String.valueOf(request.target()));
        }
        String label = request.label() == null || request.label().isBlank() ? request.target() : request.label();
        return new CorrectionRequest(request.target(), label, request.remark(), values.get(request.target()));
    }
}
