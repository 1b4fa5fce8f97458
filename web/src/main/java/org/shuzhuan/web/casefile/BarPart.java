package org.shuzhuan.web.casefile;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One part of the bar of the cost split.
 *
 * @param start per cent
 * @param share per cent
 * @param colour 1..6
 */
public record BarPart(BigDecimal start, BigDecimal share, int colour) implements Serializable {

    public BigDecimal getStart() {
        return start;
    }

    public BigDecimal getShare() {
        return share;
    }

    public int getColour() {
        return colour;
    }
}
