package org.shuzhuan.web.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A dimension or indicator of a result.
 *
 * @param share whole per cent of the full points
 * @param median whole per cent, ahead per cent of the peers; null without comparison
 */
public record ResultLine(String title, BigDecimal points, BigDecimal most, int share, Integer median, Integer ahead) {

    public String getTitle() {
        return title;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public BigDecimal getMost() {
        return most;
    }

    public int getShare() {
        return share;
    }

    public Integer getMedian() {
        return median;
    }

    public Integer getAhead() {
        return ahead;
    }

    /** Points the median stands for. */
    public BigDecimal getMedianPoints() {
        return median == null
                ? null
                : most.multiply(BigDecimal.valueOf(median)).movePointLeft(2).setScale(1, RoundingMode.HALF_UP);
    }
}
