package org.shuzhuan.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An amount in yuan (元) with exactly two decimals; 万元 exists only at the edge of the system.
 *
 * <p>May be negative (a correction in a ledger). Where a policy rounds, it rounds down (先封顶后舍入，向下取整), see
 * {@link #ofFloor}. Parsing refuses what has more than two decimals instead of rounding it silently.
 */
public final class Money implements Comparable<Money>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The largest amount a column holds: 16 digits before the point. */
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");

    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    private final BigDecimal yuan;

    private Money(BigDecimal yuan) {
        this.yuan = yuan;
    }

    /**
     * @throws ArithmeticException when the amount has more than two decimals or more than 16 digits before the point
     */
    public static Money of(BigDecimal yuan) {
        BigDecimal scaled = yuan.setScale(2, RoundingMode.UNNECESSARY);
        if (scaled.abs().compareTo(LIMIT) >= 0) {
            throw new ArithmeticException("amount out of range: " + yuan);
        }
        return new Money(scaled);
    }

    /** Whole yuan, as caps stand in decision tables. */
    public static Money ofYuan(long yuan) {
        return of(BigDecimal.valueOf(yuan));
    }

    /** Rounds down to the cent: never pays more than the rule gives. */
    public static Money ofFloor(BigDecimal yuan) {
        return of(yuan.setScale(2, RoundingMode.FLOOR));
    }

    /** @param rateBasisPoints 0..10000 and above; 5000 is 50 % */
    public Money timesBasisPoints(int rateBasisPoints) {
        return ofFloor(yuan.multiply(BigDecimal.valueOf(rateBasisPoints)).movePointLeft(4));
    }

    public Money plus(Money other) {
        return of(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return of(yuan.subtract(other.yuan));
    }

    public Money negate() {
        return of(yuan.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** Scale 2, unit yuan. */
    public BigDecimal getYuan() {
        return yuan;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && yuan.equals(money.yuan);
    }

    @Override
    public int hashCode() {
        return Objects.hash(yuan);
    }

    /** Plain digits such as {@code 250000.00}; pages format amounts themselves. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
