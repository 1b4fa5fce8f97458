package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.AwardError;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.award.InvoiceNumber;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.enterprise.PayeeAccounts;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.SubsidyDraft;

/** The applicant writes an application: opened prefilled, saved field by field, checked whenever asked, confirmed. */
@Stateless
public class SubsidyDrafts {

    @Inject
    DraftDesk desk;

    @Inject
    ExpenseClaims claims;

    @Inject
    PayeeAccounts accounts;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * The enterprise's draft for the call: the open one, or a new one filled with what the profile knows.
     *
     * @throws DomainException when the call takes no applications now
     */
    @Requires("subsidy:apply")
    public long open(long callId) {
        EnterpriseView applicant = desk.applicant();
        Optional<SubsidyDraft> open = desk.store.openDraft(applicant.id(), callId);
        if (open.isPresent()) {
            return open.get().getId();
        }
        CallView call = desk.calls.requireOpen(callId);
        SubsidyDraft draft =
                new SubsidyDraft(applicant.id(), callId, call.title(), call.definitionNumber(), clock.now());
        desk.store.add(draft);
        FormValues values = prefilled(applicant);
        draft.save(FormStep.ENTERPRISE, desk.sealed(draft, values), FormSeal.digest(values), clock.now());
        return draft.getId();
    }

    private FormValues prefilled(EnterpriseView applicant) {
        FormValues values = new FormValues();
        values.put("contact.person", applicant.contactPerson());
        values.put("payee.holder", applicant.name());
        accounts.find(applicant.id()).ifPresent(account -> values.put("payee.bank", account.bank()));
        return values;
    }

    /** Open drafts, last saved first. */
    @Requires("subsidy:apply")
    public List<DraftRow> mine() {
        return desk.store.openDrafts(desk.enterpriseId()).stream()
                .map(draft -> new DraftRow(
                        draft.getId(),
                        draft.getCallId(),
                        draft.getCallTitle(),
                        draft.getStep(),
                        draft.getSavedAt(),
                        desk.call(draft).window().closesAt()))
                .toList();
    }

    /** @throws DomainException DRAFT_NOT_FOUND also for another enterprise's draft */
    @Requires("subsidy:apply")
    public DraftView get(long draftId) {
        return desk.view(desk.own(draftId));
    }

    /**
     * Keeps what was typed, valid or not; fields that are not named stay as they are.
     *
     * @throws DomainException DRAFT_SUBMITTED; at the field FIELD_UNKNOWN for a path that is none, TEXT_TOO_LONG
     */
    @Requires("subsidy:apply")
    public DraftView save(long draftId, FormStep step, Map<String, String> changed) {
        SubsidyDraft draft = desk.lockedOpen(draftId);
        new KnownFields(desk.rules(draft)).require(changed.keySet());
        FormValues values = desk.values(draft);
        values.putAll(changed);
        return saved(draft, step, values);
    }

    /** Removes one row of {@code expenses} or {@code ledSmes}; later rows move up. */
    @Requires("subsidy:apply")
    public DraftView removeRow(long draftId, String group, int index) {
        SubsidyDraft draft = desk.lockedOpen(draftId);
        FormValues values = desk.values(draft);
        values.removeRow(group, index);
        return saved(draft, draft.getStep(), values);
    }

    private DraftView saved(SubsidyDraft draft, FormStep step, FormValues values) {
        draft.save(step, desk.sealed(draft, values), FormSeal.digest(values), clock.now());
        return desk.view(draft);
    }

    /** @param step null for the whole form */
    @Requires("subsidy:apply")
    public List<FieldFault> check(long draftId, FormStep step) {
        SubsidyDraft draft = desk.own(draftId);
        FormValues values = desk.values(draft);
        Reading reading = ApplicationReader.read(values, desk.rules(draft));
        List<FieldFault> faults = new ArrayList<>(reading.faults());
        faults.addAll(claimedInvoices(values, draft.getCaseFileId()));
        faults.addAll(desk.foreignDocuments(draftId, reading.form().documents()));
        return faults.stream()
                .filter(fault -> step == null || step.owns(fault.path()))
                .toList();
    }

    private List<FieldFault> claimedInvoices(FormValues values, Long caseFileId) {
        Map<String, String> pathByInvoice = new HashMap<>();
        for (int row = 0; row < values.rows("expenses"); row++) {
            String path = "expenses[" + row + "].invoice";
            InvoiceNumber.parse(values.get(path)).ifPresent(invoice -> pathByInvoice.put(invoice.key(), path));
        }
        return claims.claimedElsewhere(pathByInvoice.keySet(), caseFileId).stream()
                .map(invoice -> FieldFault.of(pathByInvoice.get(invoice), AwardError.INVOICE_CLAIMED))
                .toList();
    }

    /** The legal representative vouches for what stands in the form now; any later change voids it. */
    @Requires("subsidy:confirm")
    public void confirm(long draftId) {
        SubsidyDraft draft = desk.lockedOpen(draftId);
        draft.confirm(caller.displayName(), FormSeal.digest(desk.values(draft)), clock.now());
        audit.record("subsidy:confirm", "SubsidyDraft", Long.toString(draftId), null, caller.displayName());
    }

    @Requires("subsidy:apply")
    public void discard(long draftId) {
        desk.lockedOpen(draftId).discard();
        audit.record("subsidy:discard", "SubsidyDraft", Long.toString(draftId), null, null);
    }
}
