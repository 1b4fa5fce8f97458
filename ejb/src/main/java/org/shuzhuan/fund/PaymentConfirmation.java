package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.entity.Person;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.TaskWork;

/** Another person than the preparer confirms a payment (确认支付), or reports that the bank returned it. */
@Stateless
public class PaymentConfirmation {

    static final String TASK = "Task_ConfirmPayment";
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_REASON = 400;

    @Inject
    PaymentStore payments;

    @Inject
    PaymentPlans plans;

    @Inject
    TaskWork tasks;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** The payment the task is about. */
    @Requires("fund:confirm-payment")
    public PaymentView open(String taskId) {
        return openPayment(tasks.open(taskId).subjectId()).toView();
    }

    /**
     * The bank has paid; the process books it.
     *
     * @param bankReference 1..60 characters, used once
     * @param paidOn not before the preparation, not in the future
     * @throws DomainException {@code SAME_PERSON}, {@code PAYMENT_DECIDED}, {@code BANK_REFERENCE_MISSING}, {@code
     *     BANK_REFERENCE_USED}, {@code PAID_ON_IMPLAUSIBLE}; as {@link TaskWork#complete}
     */
    @Requires("fund:confirm-payment")
    public void confirm(String taskId, String bankReference, LocalDate paidOn) {
        String reference = bankReference == null ? "" : bankReference.strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw new DomainException(FundError.BANK_REFERENCE_MISSING);
        }
        Payment payment = lockedPayment(taskId);
        if (payments.bankReferenceUsed(reference)) {
            throw new DomainException(FundError.BANK_REFERENCE_USED, reference);
        }
        payment.confirm(reference, paidOn, person());
        finish(taskId, payment, reference);
    }

    /**
     * The bank returned the payment; the case is paid anew.
     *
     * @param reason 1..400 characters
     * @throws DomainException {@code SAME_PERSON}, {@code PAYMENT_DECIDED}, {@code RETURN_REASON_MISSING}; as {@link
     *     TaskWork#complete}
     */
    @Requires("fund:confirm-payment")
    public void returned(String taskId, String reason) {
        String text = reason == null ? "" : reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new DomainException(FundError.RETURN_REASON_MISSING);
        }
        Payment payment = lockedPayment(taskId);
        payment.returned(text, person());
        finish(taskId, payment, text);
    }

    private void finish(String taskId, Payment payment, String detail) {
        payments.flush();
        String decision = payment.getState().name();
        audit.record(
                "fund:confirm-payment",
                "CaseFile",
                payment.getCaseNumber(),
                PaymentState.PREPARED.name(),
                decision + " " + detail);
        if (payment.getState() == PaymentState.RETURNED) {
            plans.returned(payment.toView());
        } else {
            plans.confirmed(payment.toView());
        }
        tasks.complete(taskId, TASK, decision, Map.of());
    }

    /** The task is read after the lock was awaited: it may have been decided meanwhile. */
    private Payment lockedPayment(String taskId) {
        plans.lock(tasks.subjectOf(taskId));
        // read behind the lock: whoever was first has decided the task, and is named
        long caseFileId = tasks.open(taskId).subjectId();
        return payments.locked(openPayment(caseFileId).getId()).orElseThrow();
    }

    private Payment openPayment(long caseFileId) {
        return payments.open(caseFileId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private Person person() {
        long accountId = caller.accountId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        return new Person(accountId, caller.displayName(), clock.now());
    }
}
