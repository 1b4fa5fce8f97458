package org.shuzhuan.fund;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * One waiting case.
 *
 * @param position from 1, in the order of submission
 * @param ahead sum of those before it
 * @param missing what the first lacks; zero for the others, who wait for the first
 */
public record WaitingView(
        String use,
        int position,
        long caseFileId,
        String caseNumber,
        String applicantName,
        LocalDateTime submittedAt,
        Money amount,
        Money ahead,
        Money missing)
        implements Serializable {

    public String getUse() {
        return use;
    }

    public int getPosition() {
        return position;
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

    public Money getAhead() {
        return ahead;
    }

    public Money getMissing() {
        return missing;
    }
}
