package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.shuzhuan.fund.PaymentView;
import org.shuzhuan.message.LetterRequest.Fact;
import org.shuzhuan.shared.DomainException;

/** Tells the payer what an approved case is paid: what the approval froze. */
@ApplicationScoped
public class AwardPayments implements PaymentPlans {

    @Inject
    private AwardStore store;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseProgress progress;

    @Inject
    private AwardText text;

    @Override
    public void lock(long caseFileId) {
        progress.lock(caseFileId);
    }

    /** Prepayment and balance are both due once the project is verified, audited and approved. */
    @Override
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

    @Override
    public void paid(PaymentView payment) {
        progress.letter(
                payment.caseFileId(),
                "PAID",
                Map.of(),
                List.of(
                        fact("paid", payment.getAmount().toString()),
                        fact("account", payment.getPayeeName() + " " + payment.getMaskedAccount()),
                        fact("paidOn", payment.getPaidOn().toString()),
                        fact("bankReference", payment.getBankReference())));
    }

    private Fact fact(String key, String value) {
        return new Fact(text.of("fact." + key), value);
    }
}
