package org.shuzhuan.fund;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/** One row of the ledger page. */
public record LedgerEntryView(
        long id,
        LocalDateTime bookedAt,
        LedgerKind kind,
        String applicantName,
        String caseNumber,
        BudgetSource source,
        String use,
        Money amount,
        Money availableChange,
        Money availableAfter,
        String decisionRef,
        String bookedBy,
        String note)
        implements Serializable {

    public long getId() {
        return id;
    }

    public LocalDateTime getBookedAt() {
        return bookedAt;
    }

    public LedgerKind getKind() {
        return kind;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getAvailableChange() {
        return availableChange;
    }

    public Money getAvailableAfter() {
        return availableAfter;
    }

    public String getDecisionRef() {
        return decisionRef;
    }

    public String getBookedBy() {
        return bookedBy;
    }

    public String getNote() {
        return note;
    }
}
