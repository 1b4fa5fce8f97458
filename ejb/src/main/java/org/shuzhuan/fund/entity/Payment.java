package org.shuzhuan.fund.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPlan;
import org.shuzhuan.fund.PaymentState;
import org.shuzhuan.fund.PaymentView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/**
 * One payment to one enterprise. PREPARED by one person; another confirms it with the bank's reference (CONFIRMED) or
 * reports that the bank returned it (RETURNED, with the reason), after which the case is paid by a new payment. The process
 * books the outcome in the ledger.
 */
@Entity
@Table(name = "PAYMENT")
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PAYMENT_SEQ")
    @SequenceGenerator(name = "PAYMENT_SEQ", sequenceName = "PAYMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID")
    private long callId;

    @Column(name = "CASE_FILE_ID")
    private long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "AMOUNT")
    private Money amount;

    @ElementCollection
    @CollectionTable(name = "PAYMENT_COMPONENT", joinColumns = @JoinColumn(name = "PAYMENT_ID"))
    @OrderColumn(name = "POSITION_NO")
    private List<ComponentLine> components = new ArrayList<>();

    @Column(name = "PAYEE_NAME")
    private String payeeName;

    @Column(name = "PAYEE_ACCOUNT")
    private String sealedAccount;

    @Column(name = "PAYEE_ACCOUNT_MASKED")
    private String maskedAccount;

    @Column(name = "PAYEE_BANK")
    private String bank;

    @Enumerated(EnumType.STRING)
    @Column(name = "PAYMENT_STATE")
    private PaymentState state = PaymentState.PREPARED;

    @Column(name = "LIST_NUMBER")
    private String listNumber;

    @Column(name = "PREPARED_BY")
    private long preparedBy;

    @Column(name = "PREPARED_BY_NAME")
    private String preparedByName;

    @Column(name = "PREPARED_AT")
    private LocalDateTime preparedAt;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_BY_NAME")
    private String decidedByName;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Column(name = "BANK_REFERENCE")
    private String bankReference;

    @Column(name = "PAID_ON")
    private LocalDate paidOn;

    @Column(name = "RETURN_REASON")
    private String returnReason;

    @Column(name = "BOOKED_AT")
    private LocalDateTime bookedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Payment() {}

    /** @throws DomainException {@code COMPONENTS_MISSING}, {@code AMOUNT_NOT_POSITIVE}, {@code PAYEE_NAME_DIFFERS} */
    public Payment(long callId, PaymentPlan plan, List<PaymentComponent> parts, Person preparer) {
        if (!plan.enterpriseName().equals(plan.payee().name())) {
            throw new DomainException(FundError.PAYEE_NAME_DIFFERS, plan.payee().name(), plan.enterpriseName());
        }
        parts.forEach(part -> components.add(new ComponentLine(part)));
        this.amount = totalOf(parts);
        this.callId = callId;
        this.caseFileId = plan.caseFileId();
        this.caseNumber = plan.caseNumber();
        this.payeeName = plan.payee().name();
        this.sealedAccount = plan.payee().sealedAccount();
        this.maskedAccount = plan.payee().maskedAccount();
        this.bank = plan.payee().bank();
        this.preparedBy = preparer.accountId();
        this.preparedByName = preparer.name();
        this.preparedAt = preparer.at();
    }

    /** Sum of the parts; one to twenty, each with a label of at most 60 characters and an amount above zero. */
    public static Money totalOf(List<PaymentComponent> parts) {
        boolean named = !parts.isEmpty()
                && parts.size() <= 20
                && parts.stream()
                        .allMatch(part -> part.label() != null
                                && !part.label().isBlank()
                                && part.label().length() <= 60);
        if (!named) {
            throw new DomainException(FundError.COMPONENTS_MISSING);
        }
        if (!parts.stream().allMatch(part -> part.amount().isPositive())) {
            throw new DomainException(FundError.AMOUNT_NOT_POSITIVE);
        }
        return parts.stream().map(PaymentComponent::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Puts the payment on a list (拨付清单). */
    public void listed(String number) {
        listNumber = number;
    }

    /** @throws DomainException {@code PAYMENT_DECIDED}, {@code SAME_PERSON}, {@code PAID_ON_IMPLAUSIBLE} */
    public void confirm(String reference, LocalDate day, Person by) {
        decide(PaymentState.CONFIRMED, by);
        if (day == null
                || day.isBefore(preparedAt.toLocalDate())
                || day.isAfter(by.at().toLocalDate())) {
            throw new DomainException(FundError.PAID_ON_IMPLAUSIBLE);
        }
        bankReference = reference;
        paidOn = day;
    }

    /** @throws DomainException {@code PAYMENT_DECIDED}, {@code SAME_PERSON} */
    public void returned(String reason, Person by) {
        decide(PaymentState.RETURNED, by);
        returnReason = reason;
    }

    private void decide(PaymentState outcome, Person by) {
        if (state != PaymentState.PREPARED) {
            throw new DomainException(FundError.PAYMENT_DECIDED, decidedByName);
        }
        if (by.accountId() == preparedBy) {
            throw new DomainException(FundError.SAME_PERSON);
        }
        state = outcome;
        decidedBy = by.accountId();
        decidedByName = by.name();
        decidedAt = by.at();
    }

    public void booked(LocalDateTime at) {
        bookedAt = at;
    }

    /** Names the payment in the ledger. */
    public String ledgerRef() {
        return "payment/" + id;
    }

    public Long getId() {
        return id;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public Money getAmount() {
        return amount;
    }

    public PaymentState getState() {
        return state;
    }

    public String getListNumber() {
        return listNumber;
    }

    public String getBankReference() {
        return bankReference;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public PaymentView toView() {
        return new PaymentView(
                id,
                caseFileId,
                caseNumber,
                amount,
                components.stream().map(ComponentLine::toComponent).toList(),
                payeeName,
                maskedAccount,
                bank,
                state,
                listNumber,
                preparedByName,
                preparedAt,
                decidedByName,
                bankReference,
                paidOn,
                returnReason);
    }
}
