package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One better answer: an option ticked besides, or a single choice moved.
 *
 * @param adds ten-thousandths of a point
 */
public record AnswerChange(
        String question, String questionTitle, String option, String label, boolean ticked, long adds)
        implements Serializable {

    public String getQuestion() {
        return question;
    }

    public String getQuestionTitle() {
        return questionTitle;
    }

    public String getOption() {
        return option;
    }

    public String getLabel() {
        return label;
    }

    public boolean isTicked() {
        return ticked;
    }

    public BigDecimal getAdds() {
        return Points.shown(adds);
    }
}
