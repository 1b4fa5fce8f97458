package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An added opinion (加签).
 *
 * @param targetName person asked; null for a whole desk
 * @param answer null until it is given
 */
public record AddedOpinionView(
        long id,
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String taskId,
        String taskName,
        OpinionMoment moment,
        OpinionState state,
        String askedName,
        LocalDateTime askedAt,
        String question,
        String targetUnit,
        String targetName,
        String answeredName,
        LocalDateTime answeredAt,
        String answer)
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

    public String getTaskId() {
        return taskId;
    }

    public String getTaskName() {
        return taskName;
    }

    public OpinionMoment getMoment() {
        return moment;
    }

    public OpinionState getState() {
        return state;
    }

    public String getAskedName() {
        return askedName;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getQuestion() {
        return question;
    }

    public String getTargetUnit() {
        return targetUnit;
    }

    public String getTargetName() {
        return targetName;
    }

    public String getAnsweredName() {
        return answeredName;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getAnswer() {
        return answer;
    }
}
