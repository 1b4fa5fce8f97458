package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.award.ExpenseClaims.LedSmeLine;
import org.shuzhuan.casefile.CaseFiled;
import org.shuzhuan.casefile.CaseFiling;
import org.shuzhuan.casefile.FilingRequest;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.entity.SubsidyDraft;

/**
 * One submission in one transaction: everything is checked, then case, application, expense claims, history, process, audit
 * row and message are stored together or not at all.
 */
@Stateless
public class SubmissionAct {

    static final String PROCESS = "ChainSubsidyProcess";

    @Inject
    DraftDesk desk;

    @Inject
    CaseFacts facts;

    @Inject
    SubsidyRules rules;

    @Inject
    CaseFiling filing;

    @Inject
    ExpenseClaims claims;

    @Inject
    ApplicationSeal applications;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    @Requires("subsidy:apply")
    public CaseFiled submit(long draftId, String idempotencyKey) {
        filing.requireKey(idempotencyKey);
        SubsidyDraft draft = desk.locked(draftId);
        if (draft.getState() == DraftState.DISCARDED) {
            throw new DomainException(SubsidyError.DRAFT_NOT_FOUND);
        }
        FormValues values = desk.values(draft);
        EnterpriseView applicant = desk.applicant();
        CallDefinition call = desk.call(draft);
        FilingRequest request = request(draft, values, applicant, call, idempotencyKey);
        // also for an open draft: the first of two may have filed it after the second had looked
        Optional<CaseFiled> before = filing.repeated(applicant.id(), idempotencyKey, request.requestDigest());
        if (before.isPresent()) {
            return before.get();
        }
        if (draft.getState() == DraftState.SUBMITTED) {
            throw new DomainException(SubsidyError.DRAFT_SUBMITTED);
        }
        desk.calls.requireOpen(draft.getCallId());
        ApplicationForm form = ApplicationReader.read(values, desk.rules(draft)).valid();
        ValidationException.throwIfAny(desk.foreignDocuments(draftId, form.documents()));
        requireConfirmed(draft, values);
        requireFirst(applicant, draft);
        requireEligible(call, applicant, form);
        CaseFiled filed = filing.file(request, caseFileId -> store(caseFileId, draft, values, form, call));
        draft.submittedAs(filed.caseFileId());
        desk.store.flush();
        desk.calls.requireOpenToTheEnd(draft.getCallId());
        return filed;
    }

    /** Fills the enterprise's draft with these values and submits it. */
    @Requires("subsidy:apply")
    public CaseFiled submitForm(long draftId, Map<String, String> values, String idempotencyKey) {
        SubsidyDraft draft = desk.locked(draftId);
        if (draft.getState() == DraftState.OPEN) {
            FormValues typed = new FormValues(values);
            draft.save(FormStep.CHECK, desk.sealed(draft, typed), FormSeal.digest(typed), clock.now());
            if (caller.permitted("subsidy:confirm")) {
                draft.confirm(caller.displayName(), FormSeal.digest(typed), clock.now());
            }
        }
        return submit(draftId, idempotencyKey);
    }

    /**
     * The case this key was used for before; empty when it is new.
     *
     * @throws DomainException KEY_WITH_OTHER_BODY
     */
    @Requires("subsidy:apply")
    public Optional<CaseFiled> submitKeyed(long callId, Map<String, String> values, String idempotencyKey) {
        filing.requireKey(idempotencyKey);
        FormValues typed = new FormValues(values);
        return filing.repeated(desk.applicant().id(), idempotencyKey, FormSeal.digest(callId, typed));
    }

    private void requireConfirmed(SubsidyDraft draft, FormValues values) {
        if (!draft.isConfirmed(FormSeal.digest(values))) {
            throw new DomainException(SubsidyError.NOT_CONFIRMED);
        }
    }

    private void requireFirst(EnterpriseView applicant, SubsidyDraft draft) {
        desk.store.activeCase(applicant.id(), draft.getCallId()).ifPresent(active -> {
            throw new DomainException(SubsidyError.APPLICATION_UNDER_WAY, filing.numberOf(active));
        });
    }

    private void requireEligible(CallDefinition call, EnterpriseView applicant, ApplicationForm form) {
        List<EligibilityReason> reasons =
                rules.reasons(call.policy().ruleVersion(), facts.of(applicant, form, null, null, null));
        if (!reasons.isEmpty()) {
            throw new DomainException(SubsidyError.NOT_ELIGIBLE, rules.sentence(reasons));
        }
    }

    private FilingRequest request(
            SubsidyDraft draft, FormValues values, EnterpriseView applicant, CallDefinition call, String key) {
        CallView view = desk.calls.get(draft.getCallId());
        return new FilingRequest(
                new FilingRequest.Applicant(
                        applicant.id(), applicant.name(), applicant.creditCode(), applicant.regionCode()),
                new FilingRequest.Terms(
                        PROCESS,
                        view.matterCode(),
                        view.id(),
                        view.title(),
                        call.times().promisedDays(),
                        call.times().statutoryDays()),
                AmountAsked.of(values),
                key,
                FormSeal.digest(draft.getCallId(), values));
    }

    private void store(
            long caseFileId, SubsidyDraft draft, FormValues values, ApplicationForm form, CallDefinition call) {
        claims.register(caseFileId, form.expenses());
        if (form.lead() != null) {
            List<LedSmeLine> led = form.lead().ledSmes().stream()
                    .map(sme -> new LedSmeLine(sme.creditCode(), sme.name(), sme.levelAfter()))
                    .toList();
            claims.registerLed(caseFileId, programme(call), led);
        }
        SubsidyApplication application = new SubsidyApplication(caseFileId, draft);
        application.write(form.project().contractNumber(), applications.sealed(caseFileId, values));
        desk.store.add(application);
    }

    /** A led enterprise counts once per policy, whatever its version. */
    static String programme(CallDefinition call) {
        return call.policy().ruleVersion().replaceAll("@.*", "");
    }
}
