package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/** A case in a list. */
public record CaseRow(
        long id,
        String caseNumber,
        String enterpriseName,
        String callTitle,
        String regionCode,
        CaseStatus status,
        LocalDateTime submittedAt,
        Money amountRequested,
        Money amountGranted)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    /** Yuan; what was granted once that is known, else what was asked for. */
    public Money getAmount() {
        return amountGranted == null ? amountRequested : amountGranted;
    }
}
