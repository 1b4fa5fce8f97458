package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.PayeeChangeStore;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.Payee;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPlan;
import org.shuzhuan.fund.PaymentPlans;
import org.shuzhuan.fund.PaymentView;
import org.shuzhuan.message.LetterRequest.Fact;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/** Tells the payer what an approved case is paid: what the approval froze. */
@ApplicationScoped
public class AwardPayments implements PaymentPlans {

    private static final String CONFIRMING = "Task_ConfirmPayment";

    @Inject
    private AwardStore store;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseProgress progress;

    @Inject
    private CaseHistory history;

    @Inject
    private InstalmentPlans instalments;

    @Inject
    private PayeeChangeStore changes;

    @Inject
    private AwardText text;

    @Override
    public void lock(long caseFileId) {
        progress.lock(caseFileId);
    }

    /** What is released and not yet paid, to the account the approval froze or a decided change replaced. */
    @Override
    public PaymentPlan of(long caseFileId, Money paid) {
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
                instalments.views(caseFileId, paid).stream()
                        .filter(part -> part.due().isPositive())
                        .map(part -> new PaymentComponent(part.title(), part.due()))
                        .toList(),
                changes.open(caseFileId).isPresent());
    }

    @Override
    public void prepared(PaymentView payment) {
        record(payment, "Task_PreparePayment", CaseAction.PREPARE_PAYMENT, payment.listNumber());
    }

    @Override
    public void confirmed(PaymentView payment) {
        record(payment, CONFIRMING, CaseAction.CONFIRM_PAYMENT, payment.bankReference());
        progress.tell(
                payment.caseFileId(),
                "PAYMENT_CONFIRMED",
                Map.of(
                        "amount", payment.amount().toString(),
                        "paidOn", payment.paidOn().toString(),
                        "bankReference", payment.bankReference()));
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

    @Override
    public void returned(PaymentView payment) {
        record(payment, CONFIRMING, CaseAction.RETURN_PAYMENT, payment.returnReason());
        progress.tell(
                payment.caseFileId(),
                "PAYMENT_RETURNED",
                Map.of("amount", payment.amount().toString(), "reason", payment.returnReason()));
    }

    private void record(PaymentView payment, String step, CaseAction action, String detail) {
        history.record(
                payment.caseFileId(),
                step,
                action,
                Opinion.of(""),
                text.with("outcome.PAYMENT", payment.amount().toString(), detail));
    }

    private Fact fact(String key, String value) {
        return new Fact(text.of("fact." + key), value);
    }
}
