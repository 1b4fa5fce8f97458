package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A change of the payee account, masked. */
public record PayeeChangeView(
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String bank,
        String maskedAccount,
        String reason,
        String evidence,
        PayeeChangeState state,
        String askedBy,
        LocalDateTime askedAt,
        String confirmedBy,
        String checkedBy,
        String decidedBy,
        String refusal)
        implements Serializable {

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getBank() {
        return bank;
    }

    public String getMaskedAccount() {
        return maskedAccount;
    }

    public String getReason() {
        return reason;
    }

    public String getEvidence() {
        return evidence;
    }

    public PayeeChangeState getState() {
        return state;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getRefusal() {
        return refusal;
    }
}
