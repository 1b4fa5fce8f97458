package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/** One option of a question; the weight is in per cent of the question's points. */
public record AnswerOption(String key, String label, BigDecimal weight) implements Serializable {

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public BigDecimal getWeight() {
        return weight;
    }
}
