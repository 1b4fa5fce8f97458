package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.ConsentAsker;
import org.shuzhuan.casefile.entity.ConsentItem;
import org.shuzhuan.casefile.entity.CorrectionConsent;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.casefile.store.ConsentStore;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Consent of the level above to a second correction at the same desk: the desk asks with its reason and remarks, the level
 * above agrees or refuses, and one notice with no more than these remarks may be issued. No node of the process: the task of
 * the desk stays open meanwhile, and its decision ends what is still asked.
 */
@Stateless
public class CorrectionConsents {

    @Inject
    private CaseRecusal recusal;

    @Inject
    private ConsentStore consents;

    @Inject
    private CaseRecords records;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseMessages messages;

    @Inject
    private CallDirectory calls;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Called by a desk after {@link CaseActs#begin}; the task stays open.
     *
     * @param requests the remarks of the notice to be issued, at least one
     * @param reason why one notice was not enough, required
     * @throws DomainException CONSENT_NOT_NEEDED before the first notice, CONSENT_OPEN while another is asked or unused
     */
    @Requires("casefile:ask-correction")
    public long ask(CaseAct act, CorrectionDesk desk, Opinion reason, List<CorrectionRequest> requests) {
        reason.required();
        requests.forEach(CorrectionRequest::check);
        if (requests.isEmpty()) {
            throw new DomainException(CaseFileError.CORRECTION_WITHOUT_ITEMS);
        }
        if (records.correctionsBy(act.caseFileId(), desk) == 0) {
            throw new DomainException(CaseFileError.CONSENT_NOT_NEEDED);
        }
        if (consents.open(act.caseFileId(), desk).isPresent()) {
            throw new DomainException(CaseFileError.CONSENT_OPEN);
        }
        CaseFile caseFile = cases.get(act.caseFileId());
        String role = desk.levelAbove().getId();
        String group = role + "@"
                + calls.organisationFor(
                        caseFile.getMatter().getCallId(),
                        role,
                        caseFile.getApplicant().getRegionCode());
        ConsentAsker asker = new ConsentAsker(
                caller.accountId().orElse(null), caller.loginName(), caller.displayName(), caller.workspaceName());
        CorrectionConsent consent = new CorrectionConsent(act.caseFileId(), desk, group, asker, clock.now())
                .atTask(act.taskId(), act.taskKey())
                .saying(reason.text(), requests);
        consents.add(consent);
        history.record(act.caseFileId(), act.taskKey(), CaseAction.ASK_CONSENT, reason, null);
        audit.record("casefile:ASK_CONSENT", "CaseFile", act.caseNumber(), null, reason.text());
        messages.tellGroup(caseFile, group, "CONSENT_ASKED", words(asker.getUnit(), reason), page(consent));
        return consent.getId();
    }

    /** @param opinion may be empty */
    @Requires("casefile:consent-correction")
    public void grant(long consentId, Opinion opinion) {
        answer(consentId, opinion, true);
    }

    /** @param reason required */
    @Requires("casefile:consent-correction")
    public void refuse(long consentId, Opinion reason) {
        answer(consentId, reason.required(), false);
    }

    private void answer(long consentId, Opinion words, boolean agreed) {
        CorrectionConsent consent = consents.get(consentId);
        CaseFile caseFile = cases.lock(consent.getCaseFileId());
        consents.refresh(consent);
        requireLevelAbove(consent, caseFile);
        recusal.require(caseFile.getApplicant().getEnterpriseId());
        if (consent.getState() != ConsentState.ASKED) {
            throw new DomainException(CaseFileError.CONSENT_ANSWERED);
        }
        if (consent.getAsker().getLogin().equals(caller.loginName())) {
            throw new DomainException(CaseFileError.CONSENT_OF_ONESELF);
        }
        consent.answer(agreed, words.text(), caller.displayName(), caller.workspaceName(), clock.now());
        CaseAction action = agreed ? CaseAction.GRANT_CONSENT : CaseAction.REFUSE_CONSENT;
        history.record(caseFile.getId(), consent.getStepKey(), action, words, null);
        audit.record("casefile:" + action, "CaseFile", caseFile.getCaseNumber(), null, words.text());
        messages.tellAccount(
                caseFile,
                consent.getAsker().getAccountId(),
                agreed ? "CONSENT_GRANTED" : "CONSENT_REFUSED",
                words(caller.workspaceName(), words),
                "/casefile/case.xhtml?id=" + caseFile.getId());
    }

    private void requireLevelAbove(CorrectionConsent consent, CaseFile caseFile) {
        if (!caller.candidateGroups().contains(consent.getAskedGroup()) || !scope.covers(caseFile)) {
            throw new DomainException(CaseFileError.CONSENT_NOT_FOUND);
        }
    }

    /** What the caller's unit is asked, oldest first. */
    @Requires("casefile:consent-correction")
    public Page<ConsentRow> askedOfMe(PageRequest request) {
        return consents.askedOf(caller.candidateGroups(), request);
    }

    /** For officials who may read the case; newest first. */
    @Requires("casefile:read")
    public List<ConsentView> ofCase(long caseFileId) {
        CaseFile caseFile = cases.get(caseFileId);
        scope.requireReader(caseFile);
        if (caller.enterpriseId().isPresent()) {
            return List.of();
        }
        return consents.ofCase(caseFileId).stream().map(this::view).toList();
    }

    /** @throws DomainException CONSENT_NOT_FOUND also outside the caller's scope */
    @Requires("casefile:consent-correction")
    public ConsentView get(long consentId) {
        CorrectionConsent consent = consents.get(consentId);
        requireLevelAbove(consent, cases.get(consent.getCaseFileId()));
        return view(consent);
    }

    private ConsentView view(CorrectionConsent consent) {
        boolean answerable = consent.getState() == ConsentState.ASKED
                && caller.candidateGroups().contains(consent.getAskedGroup())
                && caller.permitted("casefile:consent-correction")
                && !consent.getAsker().getLogin().equals(caller.loginName());
        return new ConsentView(
                consent.getId(),
                consent.getCaseFileId(),
                consent.getDesk(),
                consent.getState(),
                consent.getReason(),
                consent.getAskedAt(),
                consent.getAsker().getName(),
                consent.getAsker().getUnit(),
                consent.getAnsweredAt(),
                consent.getAnsweredBy(),
                consent.getAnswerUnit(),
                consent.getAnswer(),
                consent.getItems().stream().map(CorrectionConsents::item).toList(),
                answerable);
    }

    private static ConsentView.Item item(ConsentItem item) {
        return new ConsentView.Item(item.getTarget(), item.getLabel(), item.getRemark());
    }

    private static Map<String, String> words(String unit, Opinion said) {
        return new HashMap<>(Map.of("unit", unit, "reason", said.text()));
    }

    private static String page(CorrectionConsent consent) {
        return "/casefile/consent.xhtml?id=" + consent.getId();
    }
}
