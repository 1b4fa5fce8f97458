package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A rating as its applicant and the officials see it.
 *
 * @param followUpDueOn to 24:00 of this day; null without a follow-up, or while that year's calendar is not published
 * @param answer of the leader; null until there is one
 * @param secondLevel after the follow-up; null until rated again
 */
public record RatingView(
        long id,
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String unitName,
        RatingLevel level,
        List<RatingReason> reasons,
        String remark,
        LocalDateTime ratedAt,
        RatingFollowUp followUp,
        LocalDate followUpDueOn,
        String answer,
        LocalDateTime answeredAt,
        RatingLevel secondLevel,
        String secondRemark,
        LocalDateTime secondAt)
        implements Serializable {

    public long getId() {
        return id;
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

    public String getUnitName() {
        return unitName;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public List<RatingReason> getReasons() {
        return reasons;
    }

    public String getRemark() {
        return remark;
    }

    public LocalDateTime getRatedAt() {
        return ratedAt;
    }

    public RatingFollowUp getFollowUp() {
        return followUp;
    }

    public LocalDate getFollowUpDueOn() {
        return followUpDueOn;
    }

    public String getAnswer() {
        return answer;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public RatingLevel getSecondLevel() {
        return secondLevel;
    }

    public String getSecondRemark() {
        return secondRemark;
    }

    public LocalDateTime getSecondAt() {
        return secondAt;
    }

    public boolean isOpen() {
        return followUp == RatingFollowUp.OPEN;
    }

    /** The applicant may say once more how it was, after the answer. */
    public boolean isRatableAgain() {
        return followUp == RatingFollowUp.ANSWERED && secondLevel == null;
    }
}
