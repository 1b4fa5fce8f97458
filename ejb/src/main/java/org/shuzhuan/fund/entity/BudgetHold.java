package org.shuzhuan.fund.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.HoldRequest;
import org.shuzhuan.fund.HoldState;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/**
 * The money of one case. Created when the case first asks; WAITING until it is its turn and the amount fits, HELD, then
 * COMMITTED by the approval, or RELEASED by a refusal, send back, objection or withdrawal, after which the case may ask
 * again (the next round). Ends committed or released.
 */
@Entity
@Table(name = "BUDGET_HOLD")
public class BudgetHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BUDGET_HOLD_SEQ")
    @SequenceGenerator(name = "BUDGET_HOLD_SEQ", sequenceName = "BUDGET_HOLD_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID")
    private long callId;

    @Column(name = "USE_CODE")
    private String use;

    @Column(name = "CASE_FILE_ID")
    private long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "APPLICANT_NAME")
    private String applicantName;

    @Column(name = "SUBMITTED_AT")
    private LocalDateTime submittedAt;

    @Column(name = "AMOUNT")
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "HOLD_STATE")
    private HoldState state = HoldState.WAITING;

    @Column(name = "ROUND_NO")
    private int round = 1;

    @Column(name = "FOUND_SHORT")
    private Boolean foundShort = false;

    @Column(name = "CHANGED_AT")
    private LocalDateTime changedAt;

    @OneToMany(mappedBy = "hold", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<HoldShare> shares = new ArrayList<>();

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected BudgetHold() {}

    public BudgetHold(HoldRequest request, LocalDateTime now) {
        this.callId = request.callId();
        this.use = request.use();
        this.caseFileId = request.caseFileId();
        this.caseNumber = request.caseNumber();
        this.applicantName = request.applicantName();
        this.submittedAt = request.submittedAt();
        this.amount = request.amount();
        this.changedAt = now;
    }

    /** The case asks again: with a new amount while it waits, or for a new round after a release. */
    public void askAgain(Money newAmount, LocalDateTime now) {
        if (state == HoldState.HELD || state == HoldState.COMMITTED) {
            throw new DomainException(FundError.ALREADY_HELD, amount, newAmount);
        }
        if (state == HoldState.RELEASED) {
            round++;
            foundShort = false;
        }
        amount = newAmount;
        state = HoldState.WAITING;
        changedAt = now;
    }

    /** First in the queue, and the money does not reach: somebody has been asked what to do. */
    public void foundShort() {
        foundShort = true;
    }

    public boolean isFoundShort() {
        return foundShort;
    }

    public void hold(LocalDateTime now) {
        state = HoldState.HELD;
        changedAt = now;
    }

    /** @throws DomainException {@code ALREADY_COMMITTED} */
    public void release(LocalDateTime now) {
        if (state == HoldState.COMMITTED) {
            throw new DomainException(FundError.ALREADY_COMMITTED);
        }
        state = HoldState.RELEASED;
        changedAt = now;
    }

    /** @throws DomainException {@code NOT_HELD} */
    public void commit(LocalDateTime now) {
        if (state != HoldState.HELD) {
            throw new DomainException(FundError.NOT_HELD);
        }
        state = HoldState.COMMITTED;
        changedAt = now;
    }

    /** The approval was amended before payment; the shares have followed. @throws DomainException {@code NOT_COMMITTED} */
    public void amend(Money newAmount, LocalDateTime now) {
        if (state != HoldState.COMMITTED) {
            throw new DomainException(FundError.NOT_COMMITTED);
        }
        amount = newAmount;
        changedAt = now;
    }

    /** The approval is taken back: nothing is committed any more. @throws DomainException {@code NOT_COMMITTED} */
    public void revoke(LocalDateTime now) {
        if (state != HoldState.COMMITTED) {
            throw new DomainException(FundError.NOT_COMMITTED);
        }
        state = HoldState.RELEASED;
        changedAt = now;
    }

    /** The case's part of a line, new and empty where it has none yet. */
    public HoldShare shareOf(BudgetLine line) {
        return shares.stream()
                .filter(share -> share.getLineId() == line.getId())
                .findFirst()
                .orElseGet(() -> {
                    HoldShare share = new HoldShare(this, line.getId());
                    shares.add(share);
                    return share;
                });
    }

    /** Names the hold of this round for the ledger. */
    public String holdRef() {
        return "hold/" + caseFileId + "/" + round;
    }

    /** Committed and not yet paid. */
    public Money outstanding() {
        return shares.stream().map(HoldShare::outstanding).reduce(Money.ZERO, Money::plus);
    }

    public Money getCommitted() {
        return shares.stream().map(HoldShare::getCommitted).reduce(Money.ZERO, Money::plus);
    }

    public List<HoldShare> getShares() {
        return List.copyOf(shares);
    }

    public long getCallId() {
        return callId;
    }

    public String getUse() {
        return use;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public Money getAmount() {
        return amount;
    }

    public HoldState getState() {
        return state;
    }
}
