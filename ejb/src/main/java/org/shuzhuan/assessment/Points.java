package org.shuzhuan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points are counted in ten-thousandths of a point: exact to four decimals, judged unrounded, shown with two. */
public final class Points {

    /** Hundred points. */
    public static final long FULL = 1_000_000;

    private static final int DECIMALS = 4;
    private static final int SHOWN = 2;

    private Points() {}

    /** Half up where a weight is finer than four decimals of a point. */
    static long of(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /** With four decimals. */
    public static BigDecimal exact(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }

    /** With two decimals, half up; for the eye alone. */
    public static BigDecimal shown(long tenThousandths) {
        return exact(tenThousandths).setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
