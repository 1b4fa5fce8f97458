package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.Awards;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseRecusal;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.message.DocumentVerification;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.store.SubsidyStore;
import org.shuzhuan.workflow.ProcessMessages;

/**
 * The leader revokes an approval (撤销批复) before anything is paid: the commitment is given back, the invoices are free, the
 * case ends. The payer locks the same case row: either the payment is prepared and the revocation refused, or the other way.
 */
@Stateless
public class SubsidyRevocation {

    private static final String MESSAGE = "Msg_ApprovalRevoked";

    @Inject
    CaseRecusal recusal;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    Awards awards;

    @Inject
    SubsidyStore store;

    @Inject
    ProcessMessages processes;

    @Inject
    OfficialDocuments documents;

    @Inject
    DocumentVerification validity;

    @Inject
    AuditTrail audit;

    /** Whether an approval stands that may still be revoked. */
    @Requires("casefile:read")
    public boolean possible(long caseFileId) {
        return cases.get(caseFileId).getStatus() == CaseStatus.IN_PAYMENT && awards.revocable(caseFileId);
    }

    /**
     * @param reason required
     * @throws DomainException REVOKE_NOT_NOW unless an approval waits for its payment; FundError PAYMENT_OPEN while a payment
     *     is prepared, ALREADY_PAID after the first payment: then only clawing back remains
     */
    @Requires("subsidy:revoke")
    public void revoke(long caseFileId, Opinion reason) {
        reason.required();
        progress.lock(caseFileId);
        CaseView caseFile = cases.get(caseFileId);
        if (caseFile.getStatus() != CaseStatus.IN_PAYMENT) {
            throw new DomainException(SubsidyError.REVOKE_NOT_NOW);
        }
        recusal.require(caseFile.getEnterpriseId());
        awards.requireRevocable(caseFileId);
        history.record(caseFileId, MESSAGE, CaseAction.REVOKE, reason, null);
        audit.record("subsidy:revoke", "CaseFile", caseFile.getCaseNumber(), null, reason.text());
        progress.tell(caseFileId, "APPROVAL_REVOKED", Map.of("reason", reason.text()));
        OfficialDocumentView approval = approval(caseFileId);
        validity.revoke(approval.getId(), reason.text());
        progress.letter(
                caseFileId,
                "REVOKED",
                Map.of("reason", reason.text(), "approval", approval.getDocumentNumber()),
                List.of());
        store.flush();
        processes.correlate(caseFile.getCaseNumber(), MESSAGE, Map.of());
    }

    private OfficialDocumentView approval(long caseFileId) {
        return documents.ofCase(caseFileId).stream()
                .filter(document -> document.getKind() == OfficialDocumentKind.APPROVAL && document.isValid())
                .findFirst()
                .orElseThrow(() -> new DomainException(SubsidyError.REVOKE_NOT_NOW));
    }
}
