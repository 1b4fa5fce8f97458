package org.shuzhuan.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * The one place where rates become money. Order: rate × eligible investment → cap → bonus → ceiling over all public money
 * for the same project → rounding down (先封顶后舍入，向下取整，不多付) → prepayment = min(rate × down payment, its cap, the
 * grant) → balance. Nothing is rounded before the cap.
 */
public final class AwardArithmetic {

    private final AwardRule rule;
    private final AwardBasis basis;
    private final List<ArithmeticLine> lines = new ArrayList<>();

    private AwardArithmetic(AwardRule rule, AwardBasis basis) {
        this.rule = rule;
        this.basis = basis;
    }

    public static AwardAmount compute(AwardRule rule, AwardBasis basis) {
        return new AwardArithmetic(rule, basis).compute();
    }

    private AwardAmount compute() {
        explainInvestment();
        if (rule.grantsNothing()) {
            lines.add(ArithmeticLine.of(ArithmeticStep.REFUSED, Money.ZERO, rule.refusal(), rule.article()));
            return new AwardAmount(Money.ZERO, Money.ZERO, Money.ZERO, List.copyOf(lines));
        }
        Money grant = rounded(belowCeiling(withBonus(shareOfInvestment())));
        lines.add(ArithmeticLine.of(ArithmeticStep.GRANT, grant));
        Money prepayment = prepayment(grant);
        Money balance = grant.minus(prepayment);
        if (rule.prepayRateBasisPoints() > 0) {
            lines.add(ArithmeticLine.of(ArithmeticStep.BALANCE, balance));
        }
        return new AwardAmount(grant, prepayment, balance, List.copyOf(lines));
    }

    private void explainInvestment() {
        lines.add(ArithmeticLine.of(ArithmeticStep.DECLARED, basis.declared()));
        Money notCounted = basis.declared().minus(basis.eligible());
        if (!notCounted.isZero()) {
            lines.add(ArithmeticLine.of(ArithmeticStep.NOT_COUNTED, notCounted.negate()));
        }
        lines.add(ArithmeticLine.of(ArithmeticStep.ELIGIBLE, basis.eligible()));
    }

    private BigDecimal shareOfInvestment() {
        // a fixed sum is not explained as a share of nothing
        return rule.rateBasisPoints() == 0 ? BigDecimal.ZERO : capped(timesRate());
    }

    private BigDecimal timesRate() {
        BigDecimal product = share(basis.eligible(), rule.rateBasisPoints());
        lines.add(ArithmeticLine.of(
                ArithmeticStep.TIMES_RATE, Money.ofFloor(product), percent(rule.rateBasisPoints()), rule.article()));
        return product;
    }

    private BigDecimal capped(BigDecimal product) {
        BigDecimal capped = product.min(rule.cap().getYuan());
        lines.add(ArithmeticLine.of(
                ArithmeticStep.CAPPED, Money.ofFloor(capped), rule.cap().toString(), rule.article()));
        return capped;
    }

    private BigDecimal withBonus(BigDecimal base) {
        if (!rule.bonus().isPositive()) {
            return base;
        }
        BigDecimal sum = base.add(rule.bonus().getYuan());
        lines.add(ArithmeticLine.of(
                ArithmeticStep.BONUS, Money.ofFloor(sum), rule.bonus().toString(), rule.article()));
        return sum;
    }

    private BigDecimal belowCeiling(BigDecimal amount) {
        BigDecimal room = share(basis.eligible(), basis.supportCeilingBasisPoints())
                .subtract(basis.alreadyGranted().getYuan())
                .max(BigDecimal.ZERO);
        if (amount.compareTo(room) <= 0) {
            return amount;
        }
        lines.add(ArithmeticLine.of(
                ArithmeticStep.CEILING,
                Money.ofFloor(room),
                percent(basis.supportCeilingBasisPoints()),
                basis.alreadyGranted().toString()));
        return room;
    }

    private Money rounded(BigDecimal amount) {
        Money grant = Money.ofFloor(basis.roundedToYuan() ? amount.setScale(0, RoundingMode.FLOOR) : amount);
        if (grant.getYuan().compareTo(amount) != 0) {
            lines.add(ArithmeticLine.of(ArithmeticStep.ROUNDED, grant));
        }
        return grant;
    }

    private Money prepayment(Money grant) {
        if (rule.prepayRateBasisPoints() == 0) {
            return Money.ZERO;
        }
        BigDecimal product = share(basis.downPayment(), rule.prepayRateBasisPoints());
        Money prepayment = Money.ofFloor(product).min(rule.prepayCap()).min(grant);
        lines.add(ArithmeticLine.of(
                ArithmeticStep.PREPAYMENT,
                prepayment,
                percent(rule.prepayRateBasisPoints()),
                basis.downPayment().toString(),
                rule.prepayCap().toString()));
        return prepayment;
    }

    private static BigDecimal share(Money of, int basisPoints) {
        return of.getYuan().multiply(BigDecimal.valueOf(basisPoints)).movePointLeft(4);
    }

    /** 5000 → "50", 1250 → "12.5". */
    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints)
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
