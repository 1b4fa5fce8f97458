package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;

/** The approval (批复): freezes amount and payee, issues the document. */
@Stateless
public class Approvals {

    @Inject
    private AwardStore store;

    @Inject
    private InstalmentPlans instalments;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseProgress progress;

    @Inject
    private AwardText text;

    @Inject
    private Sealing sealing;

    @Inject
    private PortalClock clock;

    @Inject
    private PortalMode mode;

    /**
     * Called by the approving desk, case locked.
     *
     * @throws DomainException NOT_APPROVABLE unless the amount is held
     */
    @Requires("award:approve")
    public void approve(long caseFileId, ApprovalTerms terms, PayeeOfForm payee) {
        Award award = store.computed(caseFileId);
        if (award.getStatus() != AwardStatus.HELD) {
            throw new DomainException(AwardError.NOT_APPROVABLE);
        }
        CaseView caseFile = cases.get(caseFileId);
        award.approve(
                clock.now(),
                new FrozenPayee(
                        payee.holder(),
                        payee.bank(),
                        sealing.seal(payee.account(), place(caseFileId)),
                        payee.masked()));
        String snapshot = ApprovalSnapshot.of(caseFile, award, terms, text, null, mode.demonstration());
        OfficialDocumentView document = progress.issue(caseFileId, OfficialDocumentKind.APPROVAL, snapshot);
        award.numbered(document.documentNumber());
        instalments.freeze(award, caseFile.getCallId(), clock.now());
        progress.tell(
                caseFileId,
                "CASE_APPROVED",
                Map.of(
                        "amount", award.getGranted().toString(),
                        "documentNumber", document.documentNumber()));
    }

    static String place(long caseFileId) {
        return "AWARD:PAYEE_ACCOUNT:" + caseFileId;
    }
}
