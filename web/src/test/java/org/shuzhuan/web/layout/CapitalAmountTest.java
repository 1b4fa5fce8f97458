package org.shuzhuan.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CapitalAmountTest {

    private final CapitalAmount capitals = new CapitalAmount("零壹贰叁肆伍陆柒捌玖|拾佰仟|万亿|元角分整负");

    @Test
    void writesWholeYuan() {
        assertThat(capital("250000.00")).isEqualTo("贰拾伍万元整");
        assertThat(capital("304000.00")).isEqualTo("叁拾万零肆仟元整");
        assertThat(capital("100000005.00")).isEqualTo("壹亿零伍元整");
        assertThat(capital("1010.00")).isEqualTo("壹仟零壹拾元整");
    }

    @Test
    void writesJiaoAndFen() {
        assertThat(capital("118234.56")).isEqualTo("壹拾壹万捌仟贰佰叁拾肆元伍角陆分");
        assertThat(capital("16.05")).isEqualTo("壹拾陆元零伍分");
        assertThat(capital("0.50")).isEqualTo("伍角整");
    }

    @Test
    void writesZeroAndNegative() {
        assertThat(capital("0.00")).isEqualTo("零元整");
        assertThat(capital("-20.00")).isEqualTo("负贰拾元整");
    }

    @Test
    void leavesTooLargeAmountsUnwritten() {
        assertThat(capital("1000000000000.00")).isEmpty();
    }

    private String capital(String yuan) {
        return capitals.of(new BigDecimal(yuan));
    }
}
