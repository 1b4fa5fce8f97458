package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * An assessment with its answers.
 *
 * @param notes evidence and reasons by item
 * @param base answers it starts from; null without base
 */
public record AssessmentView(
        AssessmentRow row,
        String enterpriseName,
        Questionnaire questionnaire,
        Answers answers,
        List<ItemNote> notes,
        Answers base,
        boolean mayWrite)
        implements Serializable {

    public AssessmentRow getRow() {
        return row;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public Answers getAnswers() {
        return answers;
    }

    public List<ItemNote> getNotes() {
        return notes;
    }

    public Answers getBase() {
        return base;
    }

    public boolean isMayWrite() {
        return mayWrite;
    }
}
