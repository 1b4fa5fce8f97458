package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/** A figure asked beside the options. {@code most} is the largest believable value; none may be negative. */
public record NumberInput(String name, String label, String unit, boolean whole, BigDecimal most)
        implements Serializable {

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isWhole() {
        return whole;
    }

    public BigDecimal getMost() {
        return most;
    }
}
