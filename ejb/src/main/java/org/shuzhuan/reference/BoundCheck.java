package org.shuzhuan.reference;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One line of the reason: does the value reach the lower bound (含本数)?
 *
 * @param bound lower bound, in the unit of the indicator
 */
public record BoundCheck(SizeIndicator indicator, BigDecimal bound, BigDecimal value) implements Serializable {

    /** "以上" includes the number itself. */
    public boolean isHeld() {
        return value.compareTo(bound) >= 0;
    }

    public SizeIndicator getIndicator() {
        return indicator;
    }

    public BigDecimal getBound() {
        return bound;
    }

    public BigDecimal getValue() {
        return value;
    }
}
