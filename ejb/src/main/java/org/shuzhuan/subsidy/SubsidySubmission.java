package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseFiled;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/**
 * Submits an application. A double click, or a request repeated with its key, yields the same case, never two: two at the
 * same instant are decided by the database's key, and the loser, asked once more outside its failed transaction, finds the
 * winner's case.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubsidySubmission {

    @Inject
    SubmissionAct act;

    @Inject
    SubsidyDrafts drafts;

    /**
     * @throws DomainException every fault of the form, NOT_CONFIRMED, APPLICATION_UNDER_WAY, NOT_ELIGIBLE with all reasons, a
     *     closed or not yet open call, an invoice claimed by another application; nothing is stored then
     */
    @Requires("subsidy:apply")
    public CaseFiled submit(long draftId, String idempotencyKey) {
        return onceMore(() -> act.submit(draftId, idempotencyKey));
    }

    /** For machines: the whole form at once, into the enterprise's draft of the call. */
    @Requires("subsidy:apply")
    public CaseFiled submitForm(long callId, Map<String, String> values, String idempotencyKey) {
        return onceMore(() -> act.submitKeyed(callId, values, idempotencyKey)
                .orElseGet(() -> act.submitForm(drafts.open(callId), values, idempotencyKey)));
    }

    private static CaseFiled onceMore(Supplier<CaseFiled> attempt) {
        try {
            return attempt.get();
        } catch (DomainException refusal) {
            boolean race = refusal.getCode() == CaseFileError.FILED_MEANWHILE
                    || refusal.getCode() == SharedError.CHANGED_MEANWHILE;
            if (!race) {
                throw refusal;
            }
            return attempt.get();
        }
    }
}
