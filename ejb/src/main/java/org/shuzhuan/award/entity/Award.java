package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.ArithmeticLine;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardExplanation;
import org.shuzhuan.award.AwardStatus;
import org.shuzhuan.award.ComputedAward;
import org.shuzhuan.shared.Money;

/**
 * The award (补助核定) of a case: COMPUTED after the audit, then HELD of the budget or QUEUED for it, COMMITTED by the
 * approval; RELEASED whenever the case is sent back, refused or withdrawn, and computed anew if it comes again. Keeps inputs,
 * rule version, rules that fired and arithmetic, so that it can be explained and recomputed years later.
 */
@Entity
@Table(name = "AWARD")
public class Award {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private AwardStatus status;

    @Column(name = "RULE_VERSION", nullable = false)
    private String ruleVersion;

    @Lob
    @Column(name = "RULE_INPUTS", nullable = false)
    private String ruleInputs;

    @Lob
    @Column(name = "EXPLANATION", nullable = false)
    private String explanation;

    @Column(name = "GRANTED_AMOUNT", nullable = false)
    private Money granted;

    @Column(name = "PREPAYMENT_AMOUNT", nullable = false)
    private Money prepayment;

    @Column(name = "BALANCE_AMOUNT", nullable = false)
    private Money balance;

    @Column(name = "PAID_TOTAL", nullable = false)
    private Money paidTotal;

    @Column(name = "DISCOUNT_TOTAL", nullable = false)
    private Money discountTotal;

    @Column(name = "COMPUTED_AT", nullable = false)
    private LocalDateTime computedAt;

    @Column(name = "QUEUE_POSITION", nullable = false)
    private int queuePosition;

    @Column(name = "APPROVED_AT")
    private LocalDateTime approvedAt;

    @Column(name = "DOCUMENT_NUMBER")
    private String documentNumber;

    @Column(name = "PAYEE_HOLDER")
    private String payeeHolder;

    @Column(name = "PAYEE_BANK")
    private String payeeBank;

    @Column(name = "PAYEE_ACCOUNT")
    private String payeeAccount;

    @Column(name = "PAYEE_MASKED")
    private String payeeMasked;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected Award() {}

    public Award(Long caseFileId) {
        this.caseFileId = caseFileId;
    }

    public void compute(ComputedAward computed, LocalDateTime at) {
        AwardAmount amount = computed.amount();
        status = AwardStatus.COMPUTED;
        ruleVersion = computed.ruleVersion();
        ruleInputs = computed.ruleInputs();
        explanation = new AwardExplanation(computed.rules(), amount.lines()).toJson();
        granted = amount.grant();
        prepayment = amount.prepayment();
        balance = amount.balance();
        paidTotal = computed.paidTotal();
        discountTotal = computed.discountTotal();
        computedAt = at;
        queuePosition = 0;
    }

    /**
     * The budget does not reach: less is granted than was computed, and the explanation says why. The prepayment keeps its
     * part.
     *
     * @param remainder yuan the budget gives; never raises the grant
     */
    public void reduce(Money remainder, ArithmeticLine reason) {
        Money amount = remainder.min(granted);
        AwardExplanation before = getExplanation();
        List<ArithmeticLine> lines = new ArrayList<>(before.lines());
        lines.add(reason);
        explanation = new AwardExplanation(before.rules(), lines).toJson();
        granted = amount;
        prepayment = prepayment.min(amount);
        balance = amount.minus(prepayment);
    }

    public void hold() {
        status = AwardStatus.HELD;
        queuePosition = 0;
    }

    public void queue(int position) {
        status = AwardStatus.QUEUED;
        queuePosition = position;
    }

    public void release() {
        status = AwardStatus.RELEASED;
        queuePosition = 0;
    }

    public void commit() {
        status = AwardStatus.COMMITTED;
    }

    /** Freezes the payee; payments follow this, whatever the enterprise changes later. */
    public void approve(LocalDateTime at, FrozenPayee payee) {
        approvedAt = at;
        changePayee(payee);
    }

    /** @param number of the approval's document */
    public void numbered(String number) {
        documentNumber = number;
    }

    /** Computed anew, the money has followed, and another document says so. */
    public void amended(String number) {
        documentNumber = number;
        status = AwardStatus.COMMITTED;
    }

    /** The enterprise bears another name; the account is the same. */
    public void renamePayee(String holder) {
        payeeHolder = holder;
    }

    /** Another account of the same enterprise, after dual control. */
    public void changePayee(FrozenPayee payee) {
        payeeHolder = payee.holder();
        payeeBank = payee.bank();
        payeeAccount = payee.sealedAccount();
        payeeMasked = payee.maskedAccount();
    }

    public FrozenPayee getPayee() {
        return new FrozenPayee(payeeHolder, payeeBank, payeeAccount, payeeMasked);
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public AwardStatus getStatus() {
        return status;
    }

    public String getRuleVersion() {
        return ruleVersion;
    }

    public AwardExplanation getExplanation() {
        return AwardExplanation.ofJson(explanation);
    }

    public Money getGranted() {
        return granted;
    }

    public Money getPrepayment() {
        return prepayment;
    }

    public Money getBalance() {
        return balance;
    }

    public Money getPaidTotal() {
        return paidTotal;
    }

    public Money getDiscountTotal() {
        return discountTotal;
    }

    public int getQueuePosition() {
        return queuePosition;
    }

    public LocalDateTime getApprovedAt() {
        return approvedAt;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    /** The payee as frozen by the approval; the account number stays sealed. */
    public record FrozenPayee(String holder, String bank, String sealedAccount, String maskedAccount) {}
}
