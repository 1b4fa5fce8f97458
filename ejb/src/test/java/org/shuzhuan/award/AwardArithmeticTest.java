package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.shared.Money;

/** The published examples (subsidy rules §1.3) and the order of computation (§1.2). */
class AwardArithmeticTest {

    @ParameterizedTest(name = "{0}: {1} × {2} bp, cap {3} → {5}, prepay {6}")
    @CsvSource({
        "合肥 2024 二级, 800000, 5000, 300000, 0, 300000, 0, 300000",
        "合肥 2024 三级, 700000, 5000, 400000, 0, 350000, 0, 350000",
        "合肥 2025 四级, 1000000, 4000, 500000, 0, 400000, 0, 400000",
        "龙岩 二级, 600000, 5000, 250000, 200000, 250000, 80000, 170000",
        "龙岩 三级, 400000, 5000, 350000, 500000, 200000, 150000, 50000",
    })
    void givesThePublishedExamples(
            String policy, long eligible, int rate, long cap, long downPayment, long grant, long prepay, long balance) {
        AwardRule rule = rule(rate, cap, 0, downPayment > 0 ? 4000 : 0);
        AwardAmount amount = AwardArithmetic.compute(rule, basis(Money.ofYuan(eligible), Money.ofYuan(downPayment)));
        assertThat(amount.grant()).isEqualTo(Money.ofYuan(grant));
        assertThat(amount.prepayment()).isEqualTo(Money.ofYuan(prepay));
        assertThat(amount.balance()).isEqualTo(Money.ofYuan(balance));
    }

    @Test
    @DisplayName("先封顶后舍入，向下取整")
    void capsBeforeItRoundsDown() {
        Money eligible = Money.of(new BigDecimal("333333.33"));
        AwardAmount amount = AwardArithmetic.compute(rule(5000, 999_999, 0, 0), basis(eligible, Money.ZERO));
        assertThat(amount.grant()).isEqualTo(Money.of(new BigDecimal("166666.66")));
        assertThat(steps(amount)).contains(ArithmeticStep.ROUNDED);
    }

    @Test
    void roundsToWholeYuanWhereTheCallSaysSo() {
        AwardBasis basis = new AwardBasis(
                Money.of(new BigDecimal("100001.98")),
                Money.of(new BigDecimal("100001.98")),
                Money.ZERO,
                Money.ZERO,
                10_000,
                true);
        assertThat(AwardArithmetic.compute(rule(5000, 999_999, 0, 0), basis).grant())
                .isEqualTo(Money.ofYuan(50_000));
    }

    @Test
    void takesOffWhatOtherPublicMoneyAlreadyCovered() {
        AwardBasis basis = new AwardBasis(
                Money.ofYuan(100_000), Money.ofYuan(100_000), Money.ZERO, Money.ofYuan(80_000), 10_000, false);
        AwardAmount amount = AwardArithmetic.compute(rule(5000, 999_999, 0, 0), basis);
        assertThat(amount.grant()).isEqualTo(Money.ofYuan(20_000));
        assertThat(steps(amount)).contains(ArithmeticStep.CEILING);
    }

    @Test
    void addsTheBonusAfterTheCap() {
        AwardAmount amount =
                AwardArithmetic.compute(rule(5000, 300_000, 50_000, 0), basis(Money.ofYuan(1_000_000), Money.ZERO));
        assertThat(amount.grant()).isEqualTo(Money.ofYuan(350_000));
    }

    @Test
    void showsWhatWasDroppedFromTheDeclaredInvestment() {
        AwardBasis basis =
                new AwardBasis(Money.ofYuan(700_000), Money.ofYuan(600_000), Money.ZERO, Money.ZERO, 10_000, false);
        AwardAmount amount = AwardArithmetic.compute(rule(5000, 250_000, 0, 0), basis);
        assertThat(amount.lines())
                .filteredOn(line -> line.step() == ArithmeticStep.NOT_COUNTED)
                .extracting(ArithmeticLine::amount)
                .containsExactly(Money.ofYuan(-100_000));
    }

    @Test
    void grantsNothingWithTheReasonWhenThePolicyRefuses() {
        AwardRule refused = new AwardRule(
                0, Money.ZERO, Money.ZERO, 0, Money.ZERO, "LEVEL_BELOW_2", "第五条", List.of("LY-2025-A9"), "LY-2025@1");
        AwardAmount amount = AwardArithmetic.compute(refused, basis(Money.ofYuan(600_000), Money.ZERO));
        assertThat(amount.grant()).isEqualTo(Money.ZERO);
        assertThat(steps(amount)).contains(ArithmeticStep.REFUSED).doesNotContain(ArithmeticStep.GRANT);
    }

    @Test
    void neverPaysMoreThanCapInvestmentOrGrantWhateverTheInput() {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            Money eligible = Money.of(BigDecimal.valueOf(random.nextInt(300_000_000), 2));
            Money cap = Money.ofYuan(random.nextInt(600_000));
            AwardRule rule = rule(random.nextInt(10_001), cap.getYuan().longValue(), 0, random.nextInt(10_001));
            AwardAmount amount = AwardArithmetic.compute(
                    rule, basis(eligible, Money.of(BigDecimal.valueOf(random.nextInt(90_000_000), 2))));
            assertThat(amount.grant()).isLessThanOrEqualTo(cap).isLessThanOrEqualTo(eligible);
            assertThat(amount.prepayment().plus(amount.balance())).isEqualTo(amount.grant());
            assertThat(amount.balance().isNegative()).isFalse();
        }
    }

    private static AwardRule rule(int rate, long cap, long bonus, int prepayRate) {
        return new AwardRule(
                rate,
                Money.ofYuan(cap),
                Money.ofYuan(bonus),
                prepayRate,
                Money.ofYuan(150_000),
                null,
                "条款号未核",
                List.of("LY-2025-A2"),
                "LY-2025@1");
    }

    private static AwardBasis basis(Money eligible, Money downPayment) {
        return new AwardBasis(eligible, eligible, downPayment, Money.ZERO, 10_000, false);
    }

    private static List<ArithmeticStep> steps(AwardAmount amount) {
        return amount.lines().stream().map(ArithmeticLine::step).toList();
    }
}
