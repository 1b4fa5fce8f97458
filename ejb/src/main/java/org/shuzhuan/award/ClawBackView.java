package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.award.entity.ClawBack;
import org.shuzhuan.shared.Money;

/** A claw-back with what has come back of it. */
public final class ClawBackView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long caseFileId;
    private final String caseNumber;
    private final String enterpriseName;
    private final Money amount;
    private final Money repaid;
    private final Money left;
    private final String reason;
    private final LocalDate dueOn;
    private final String documentNumber;
    private final String orderedBy;
    private final boolean overdue;
    private final List<RepaymentView> repayments;

    ClawBackView(ClawBack clawBack, LocalDate today, List<RepaymentView> repayments) {
        this.caseFileId = clawBack.getCaseFileId();
        this.caseNumber = clawBack.getCaseNumber();
        this.enterpriseName = clawBack.getEnterpriseName();
        this.amount = clawBack.getAmount();
        this.repaid = clawBack.getRepaid();
        this.left = clawBack.left();
        this.reason = clawBack.getReason();
        this.dueOn = clawBack.getDueOn();
        this.documentNumber = clawBack.getDocumentNumber();
        this.orderedBy = clawBack.getOrderedByName();
        this.overdue = left.isPositive() && today.isAfter(dueOn);
        this.repayments = List.copyOf(repayments);
    }

    public long getCaseFileId() {
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

    public Money getLeft() {
        return left;
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

    public String getOrderedBy() {
        return orderedBy;
    }

    /** The period is over and something is still owed. */
    public boolean isOverdue() {
        return overdue;
    }

    public List<RepaymentView> getRepayments() {
        return repayments;
    }
}
