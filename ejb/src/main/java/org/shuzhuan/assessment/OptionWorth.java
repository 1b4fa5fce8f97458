package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one option is worth.
 *
 * @param points ten-thousandths it bears
 * @param gain ten-thousandths the score would rise by choosing it now; 0 for what is chosen and for nothing better
 */
public record OptionWorth(String question, String option, String label, boolean chosen, long points, long gain)
        implements Serializable {

    public String getQuestion() {
        return question;
    }

    public String getOption() {
        return option;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }

    public BigDecimal getPoints() {
        return Points.shown(points);
    }

    public BigDecimal getGain() {
        return Points.shown(gain);
    }
}
