package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shuzhuan.fund.WaitingView;
import org.shuzhuan.shared.Money;

class ProRataPlanTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 2, 9, 0);

    @Test
    void sharesInProportionRoundedDownToTheYuan() {
        ProRataPlan plan = plan(true, "100", "100", "100", "100");
        assertThat(plan.shares()).extracting(ProRataShare::share).containsOnly(Money.ofYuan(33));
        assertThat(plan.getRemainder()).isEqualTo(Money.ofYuan(1));
        assertThat(plan.shares().get(0).getDifference()).isEqualTo(Money.ofYuan(67));
        assertThat(plan.getPercent()).isEqualByComparingTo("33.3");
        assertThat(plan.isNeeded()).isTrue();
    }

    @Test
    void sharesInCentsWhereTheCallGrantsCents() {
        ProRataPlan plan = plan(false, "100", "100", "100", "100");
        assertThat(plan.shares()).extracting(ProRataShare::share).containsOnly(Money.of(new BigDecimal("33.33")));
        assertThat(plan.getRemainder()).isEqualTo(Money.of(new BigDecimal("0.01")));
    }

    @Test
    void isNotNeededWhenTheBudgetReachesOrNothingIsFree() {
        assertThat(plan(true, "100", "60", "40").isNeeded()).isFalse();
        assertThat(plan(true, "0", "60", "40").isNeeded()).isFalse();
        assertThat(plan(true, "100").isNeeded()).isFalse();
    }

    @Test
    void namesExactlyTheSharesThatWereSeen() {
        assertThat(plan(true, "100", "100", "100").getKey())
                .isEqualTo(plan(true, "100", "100", "100").getKey())
                .isNotEqualTo(plan(true, "99", "100", "100").getKey())
                .isNotEqualTo(plan(true, "100", "100", "101").getKey());
    }

    @Test
    void neverSharesMoreThanIsFreeNorGivesMoreThanRequested() {
        Random random = new Random(20261127);
        for (int round = 0; round < 500; round++) {
            String[] amounts = random.ints(1 + random.nextInt(12), 1, 4_000_000)
                    .mapToObj(cents -> BigDecimal.valueOf(cents, 2).toString())
                    .toArray(String[]::new);
            boolean wholeYuan = random.nextBoolean();
            ProRataPlan plan = plan(
                    wholeYuan,
                    BigDecimal.valueOf(1 + random.nextInt(9_000_000), 2).toString(),
                    amounts);
            if (!plan.isNeeded()) {
                continue;
            }
            assertThat(plan.getShared().isMoreThan(plan.available())).isFalse();
            assertThat(plan.getRemainder().getYuan())
                    .isLessThan(BigDecimal.valueOf(amounts.length)
                            .multiply(wholeYuan ? BigDecimal.ONE : new BigDecimal("0.01")));
            assertThat(plan.shares()).allMatch(share -> !share.share().isMoreThan(share.requested()));
        }
    }

    private static ProRataPlan plan(boolean wholeYuan, String available, String... amounts) {
        List<WaitingView> waiting = IntStream.range(0, amounts.length)
                .mapToObj(at -> new WaitingView(
                        "RETROFIT",
                        at + 1,
                        at,
                        "N" + at,
                        "企业" + at,
                        DAY.plusMinutes(at),
                        money(amounts[at]),
                        Money.ZERO,
                        Money.ZERO))
                .toList();
        return ProRataPlan.of(5, "RETROFIT", money(available), waiting, wholeYuan);
    }

    private static Money money(String yuan) {
        return Money.of(new BigDecimal(yuan));
    }
}
