package org.shuzhuan.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.fund.entity.BudgetHold;
import org.shuzhuan.fund.entity.Payment;
import org.shuzhuan.fund.entity.Person;
import org.shuzhuan.fund.store.BudgetStore;
import org.shuzhuan.fund.store.PaymentStore;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.message.IssueRequest;
import org.shuzhuan.message.Issuer;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.TaskWork;

/** The payer prepares a payment (编制支付): what the approval says, never more than is committed and not yet paid. */
@Stateless
public class PaymentPreparation {

    static final String TASK = "Task_PreparePayment";

    @Inject
    PaymentStore payments;

    @Inject
    BudgetStore store;

    @Inject
    PaymentPlans plans;

    @Inject
    OfficialDocuments documents;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    TaskWork tasks;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /** What the task's case is paid next, and to whom. */
    @Requires("fund:prepare-payment")
    public PaymentPlan plan(String taskId) {
        long caseFileId = caseOf(taskId);
        return plans.of(caseFileId, payments.paid(caseFileId));
    }

    /** Committed for the task's case and not yet paid. */
    @Requires("fund:prepare-payment")
    public Money outstanding(String taskId) {
        return store.holdOf(caseOf(taskId)).map(BudgetHold::outstanding).orElse(Money.ZERO);
    }

    /**
     * Prepares one payment, puts it on a numbered list (拨付清单) and completes the task.
     *
     * @return id of the payment
     * @throws DomainException {@code NOT_COMMITTED}, {@code PAYMENT_OPEN}, {@code COMPONENTS_MISSING}, {@code
     *     AMOUNT_NOT_POSITIVE}, {@code PAYEE_NAME_DIFFERS}, {@code MORE_THAN_COMMITTED}, {@code MORE_THAN_DUE}, {@code
     *     PAYEE_CHANGE_PENDING}; as {@link TaskWork#complete}
     */
    @Requires("fund:prepare-payment")
    public long prepare(String taskId, List<PaymentComponent> components) {
        long caseFileId = tasks.subjectOf(taskId);
        plans.lock(caseFileId);
        // after the lock was awaited: it may have been decided meanwhile
        tasks.open(taskId);
        PaymentPlan plan = plans.of(caseFileId, payments.paid(caseFileId));
        if (plan.payeeChanging()) {
            throw new DomainException(FundError.PAYEE_CHANGE_PENDING);
        }
        BudgetHold hold = lockedHold(caseFileId);
        payments.open(caseFileId).ifPresent(open -> {
            throw new DomainException(FundError.PAYMENT_OPEN, open.getListNumber());
        });
        Person preparer = new Person(
                caller.accountId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED)),
                caller.displayName(),
                clock.now());
        Payment payment = new Payment(hold.getCallId(), plan, components, preparer);
        if (payment.getAmount().isMoreThan(hold.outstanding())) {
            throw new DomainException(FundError.MORE_THAN_COMMITTED, payment.getAmount(), hold.outstanding());
        }
        if (payment.getAmount().isMoreThan(plan.due())) {
            throw new DomainException(FundError.MORE_THAN_DUE, payment.getAmount(), plan.due());
        }
        payment.listed(issueList(plan, components));
        payments.add(payment);
        audit.record("fund:prepare-payment", "CaseFile", plan.caseNumber(), null, payment.getListNumber());
        plans.prepared(payment.toView());
        tasks.complete(taskId, TASK, PaymentState.PREPARED.name(), Map.of());
        return payment.getId();
    }

    private String issueList(PaymentPlan plan, List<PaymentComponent> components) {
        OrganisationView organisation = caller.organisationId()
                .flatMap(organisations::byId)
                .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        IssueRequest request = new IssueRequest(
                OfficialDocumentKind.PAYMENT_LIST,
                plan.caseFileId(),
                plan.caseNumber(),
                null,
                new Issuer(organisation.id(), organisation.name(), organisation.shortName()),
                PaymentListSnapshot.of(plan, components, caller.displayName(), mode.demonstration()));
        return documents.issue(request).documentNumber();
    }

    /** The lines are locked first, so that two payments of one case cannot both see the same money. */
    private BudgetHold lockedHold(long caseFileId) {
        BudgetHold known = store.holdOf(caseFileId).orElseThrow(() -> new DomainException(FundError.NOT_COMMITTED));
        store.lockLines(known.getCallId(), known.getUse());
        BudgetHold hold = store.holdOf(caseFileId).orElseThrow();
        if (hold.getState() != HoldState.COMMITTED) {
            throw new DomainException(FundError.NOT_COMMITTED);
        }
        return hold;
    }

    private long caseOf(String taskId) {
        return tasks.open(taskId).subjectId();
    }
}
