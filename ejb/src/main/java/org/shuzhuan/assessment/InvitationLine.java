package org.shuzhuan.assessment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One enterprise of a dry run or of a round.
 *
 * @param invitedAt last invitation before; null without
 */
public record InvitationLine(
        long enterpriseId, String enterpriseName, String regionCode, InvitationOutcome outcome, LocalDateTime invitedAt)
        implements Serializable {

    public long getEnterpriseId() {
        return enterpriseId;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public InvitationOutcome getOutcome() {
        return outcome;
    }

    public LocalDateTime getInvitedAt() {
        return invitedAt;
    }
}
