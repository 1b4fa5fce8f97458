package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.Money;

class CostSplitTest {

    @Test
    void sharesSumToOneHundred() {
        for (int grant = 0; grant <= 100; grant += 7) {
            CostSplit split = CostSplit.of(Money.ofYuan(300), Money.ofYuan(33), Money.ofYuan(grant));
            BigDecimal sum =
                    split.getEnterpriseShare().add(split.getPlatformShare()).add(split.getGovernmentShare());
            assertThat(sum).isEqualByComparingTo("100.0");
            assertThat(split.getEnterprise().plus(split.getPlatform()).plus(split.getGovernment()))
                    .isEqualTo(split.getTotal());
        }
    }

    @Test
    void givesTheGovernmentNoMoreThanWasPaid() {
        assertThat(CostSplit.of(Money.ofYuan(100), Money.ZERO, Money.ofYuan(500))
                        .getEnterprise())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void isZeroForNoCost() {
        assertThat(CostSplit.of(Money.ZERO, Money.ZERO, Money.ZERO).getEnterpriseShare())
                .isEqualByComparingTo("0");
    }
}
