package org.shuzhuan.award;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/**
 * What one waiting case gets when what is left is shared.
 *
 * @param requested yuan, as computed
 * @param share yuan, rounded down to the call's unit
 */
public record ProRataShare(long caseFileId, String caseNumber, String applicantName, Money requested, Money share)
        implements Serializable {

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public Money getRequested() {
        return requested;
    }

    public Money getShare() {
        return share;
    }

    public Money getDifference() {
        return requested.minus(share);
    }
}
