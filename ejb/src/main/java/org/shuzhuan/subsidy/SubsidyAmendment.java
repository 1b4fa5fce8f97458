package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.AmendmentPreview;
import org.shuzhuan.award.ApprovalAmendments;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.award.Awards;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseRecusal;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;

/**
 * The leader amends an approval (更正批复) in which an amount was wrong, before anything is paid: the rules that approved it
 * are applied to the amended amounts, the money follows. The payer locks the same case row.
 */
@Stateless
public class SubsidyAmendment {

    private static final String STEP = "Task_IssueApproval";

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
    ApprovalAmendments amendments;

    @Inject
    AmountDecision amounts;

    @Inject
    ApprovalWording wording;

    @Inject
    AwardText text;

    @Inject
    AuditTrail audit;

    /** Whether an approval stands that may still be amended. */
    @Requires("casefile:read")
    public boolean possible(long caseFileId) {
        return cases.get(caseFileId).getStatus() == CaseStatus.IN_PAYMENT && awards.revocable(caseFileId);
    }

    /**
     * What these amounts would change; nothing is stored.
     *
     * @throws DomainException AMEND_NOT_NOW, or why an amount is not taken
     */
    @Requires("subsidy:amend")
    public AmendmentPreview preview(long caseFileId, List<AuditedItem> items) {
        requireStanding(cases.get(caseFileId));
        return amendments.preview(caseFileId, amounts.of(caseFileId, sum(items)), items);
    }

    /**
     * @param items the amended word on every expense item
     * @param reason required; printed in the new document and told to the applicant
     * @return the document that is valid now
     * @throws DomainException AMEND_NOT_NOW unless an approval waits for its payment; FundError PAYMENT_OPEN, ALREADY_PAID,
     *     AMENDMENT_NOT_COVERED; AwardError AMENDS_NOTHING, AMENDED_TO_NOTHING, or why an amount is not taken
     */
    @Requires("subsidy:amend")
    public OfficialDocumentView amend(long caseFileId, List<AuditedItem> items, Opinion reason) {
        reason.required();
        progress.lock(caseFileId);
        CaseView caseFile = cases.get(caseFileId);
        requireStanding(caseFile);
        recusal.require(caseFile.getEnterpriseId());
        awards.requireRevocable(caseFileId);
        String before = String.valueOf(caseFile.getAmountGranted());
        OfficialDocumentView document = amendments.amend(
                caseFileId, amounts.of(caseFileId, sum(items)), items, wording.of(caseFileId), reason.text());
        String after = String.valueOf(cases.get(caseFileId).getAmountGranted());
        String outcome = text.with("outcome.AMEND", before, after, document.getDocumentNumber());
        history.record(caseFileId, STEP, CaseAction.AMEND, reason, outcome);
        audit.record("subsidy:amend", "CaseFile", caseFile.getCaseNumber(), before, outcome);
        return document;
    }

    private static void requireStanding(CaseView caseFile) {
        if (caseFile.getStatus() != CaseStatus.IN_PAYMENT) {
            throw new DomainException(SubsidyError.AMEND_NOT_NOW);
        }
    }

    private static Money sum(List<AuditedItem> items) {
        return items.stream()
                .map(item -> item.eligible() == null ? Money.ZERO : item.eligible())
                .reduce(Money.ZERO, Money::plus);
    }
}
