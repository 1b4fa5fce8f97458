package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.fund.Payee;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPlan;
import org.shuzhuan.fund.PaymentPlans;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;

/** The approval (批复): freezes amount and payee, issues the document; payments follow what is frozen here. */
@Stateless
public class Approvals implements PaymentPlans {

    @Inject
    private AwardStore store;

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
    public void approve(long caseFileId, ApprovalTerms terms) {
        Award award = store.computed(caseFileId);
        if (award.getStatus() != AwardStatus.HELD) {
            throw new DomainException(AwardError.NOT_APPROVABLE);
        }
        CaseView caseFile = cases.get(caseFileId);
        PayeeOfForm payee = terms.payee();
        String snapshot = ApprovalSnapshot.of(caseFile, award, terms, text, mode.demonstration());
        OfficialDocumentView document = progress.issue(caseFileId, OfficialDocumentKind.APPROVAL, snapshot);
        FrozenPayee frozen = new FrozenPayee(
                payee.holder(), payee.bank(), sealing.seal(payee.account(), place(caseFileId)), payee.masked());
        award.approve(document.documentNumber(), clock.now(), frozen);
        progress.tell(
                caseFileId,
                "CASE_APPROVED",
                Map.of(
                        "amount", award.getGranted().toString(),
                        "documentNumber", document.documentNumber()));
    }

    @Override
    @Requires(Requires.SIGNED_IN)
    public void lock(long caseFileId) {
        progress.lock(caseFileId);
    }

    /** Prepayment and balance are both due once the project is verified, audited and approved. */
    @Override
    @Requires("casefile:read")
    public PaymentPlan of(long caseFileId) {
        Award award = store.computed(caseFileId);
        if (award.getApprovedAt() == null) {
            throw new DomainException(AwardError.NOT_APPROVABLE);
        }
        CaseView caseFile = cases.get(caseFileId);
        FrozenPayee payee = award.getPayee();
        return new PaymentPlan(
                caseFileId,
                caseFile.getCaseNumber(),
                caseFile.getCallTitle(),
                caseFile.getEnterpriseName(),
                caseFile.getCreditCode(),
                new Payee(payee.holder(), payee.sealedAccount(), payee.maskedAccount(), payee.bank()),
                components(award));
    }

    private List<PaymentComponent> components(Award award) {
        PaymentComponent balance = new PaymentComponent(text.of("component.BALANCE"), award.getBalance());
        if (!award.getPrepayment().isPositive()) {
            return List.of(new PaymentComponent(text.of("component.GRANT"), award.getGranted()));
        }
        PaymentComponent prepayment = new PaymentComponent(text.of("component.PREPAYMENT"), award.getPrepayment());
        return award.getBalance().isPositive() ? List.of(prepayment, balance) : List.of(prepayment);
    }

    private static String place(long caseFileId) {
        return "AWARD:PAYEE_ACCOUNT:" + caseFileId;
    }
}
