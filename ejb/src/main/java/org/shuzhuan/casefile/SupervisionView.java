package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A supervision order (督办).
 *
 * @param answerDue last day for the answer; null while that year's calendar is unknown
 * @param overdue true when the day has passed without an answer
 * @param answerable true for people of the unit while it is open
 */
public record SupervisionView(
        long id,
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String taskName,
        String unitName,
        String holderName,
        SupervisionState state,
        LocalDateTime openedAt,
        LocalDate answerDue,
        boolean overdue,
        boolean answerable,
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

    public String getTaskName() {
        return taskName;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getHolderName() {
        return holderName;
    }

    public SupervisionState getState() {
        return state;
    }

    public LocalDateTime getOpenedAt() {
        return openedAt;
    }

    public LocalDate getAnswerDue() {
        return answerDue;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public boolean isAnswerable() {
        return answerable;
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
