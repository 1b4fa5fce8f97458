package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.award.AwardError;
import org.shuzhuan.award.ClawBackOrder;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/** A decision to claw back (追回决定), and how much has come back. One per case. */
@Entity
@Table(name = "CLAW_BACK")
public class ClawBack {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "CALL_ID", nullable = false)
    private Long callId;

    @Column(name = "CASE_NUMBER", nullable = false)
    private String caseNumber;

    @Column(name = "ENTERPRISE_NAME", nullable = false)
    private String enterpriseName;

    @Column(name = "AMOUNT", nullable = false)
    private Money amount;

    @Column(name = "REPAID_AMOUNT", nullable = false)
    private Money repaid = Money.ZERO;

    @Column(name = "REASON_TEXT", nullable = false)
    private String reason;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "DOCUMENT_NUMBER", nullable = false)
    private String documentNumber;

    @Column(name = "ORDERED_BY_NAME", nullable = false)
    private String orderedByName;

    @Column(name = "ORDERED_AT", nullable = false)
    private LocalDateTime orderedAt;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected ClawBack() {}

    public ClawBack(CaseView caseFile, ClawBackOrder order, String reason) {
        this.caseFileId = caseFile.getId();
        this.callId = caseFile.getCallId();
        this.caseNumber = caseFile.getCaseNumber();
        this.enterpriseName = caseFile.getEnterpriseName();
        this.amount = order.amount();
        this.dueOn = order.dueOn();
        this.documentNumber = order.documentNumber();
        this.reason = reason;
    }

    public ClawBack by(String name, LocalDateTime at) {
        orderedByName = name;
        orderedAt = at;
        return this;
    }

    /** @throws DomainException MORE_THAN_OWED */
    public void repay(Money part) {
        if (part.isMoreThan(left())) {
            throw new DomainException(AwardError.MORE_THAN_OWED, part, left());
        }
        repaid = repaid.plus(part);
    }

    public Money left() {
        return amount.minus(repaid);
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getRepaid() {
        return repaid;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getOrderedByName() {
        return orderedByName;
    }

    public LocalDateTime getOrderedAt() {
        return orderedAt;
    }
}
