package org.shuzhuan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.00, 零元整",
        "0.01, 壹分",
        "0.10, 壹角",
        "0.55, 伍角伍分",
        "1, 壹元整",
        "10, 壹拾元整",
        "15, 壹拾伍元整",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "110, 壹佰壹拾元整",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "1100, 壹仟壹佰元整",
        "9999.99, 玖仟玖佰玖拾玖元玖角玖分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10100, 壹万零壹佰元整",
        "11000, 壹万壹仟元整",
        "100000, 壹拾万元整",
        "150000, 壹拾伍万元整",
        "150000.00, 壹拾伍万元整",
        "100050.05, 壹拾万零伍拾元零伍分",
        "100050.50, 壹拾万零伍拾元伍角",
        "1000000, 壹佰万元整",
        "1050000, 壹佰零伍万元整",
        "10000000, 壹仟万元整",
        "10010010, 壹仟零壹万零壹拾元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100001000, 壹亿零壹仟元整",
        "100010000, 壹亿零壹万元整",
        "110000000, 壹亿壹仟万元整",
        "1000000000, 壹拾亿元整",
        "2020030405.06, 贰拾亿贰仟零叁万零肆佰零伍元零陆分",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesAmounts(BigDecimal yuan, String words) {
        assertThat(AmountInWords.of(yuan)).isEqualTo(words);
    }

    /** 支付结算办法, annex 1, the examples of its rule on zeros. */
    @ParameterizedTest
    @CsvSource({
        "1409.50, 壹仟肆佰零玖元伍角",
        "6007.14, 陆仟零柒元壹角肆分",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "325.04, 叁佰贰拾伍元零肆分"
    })
    void writesTheExamplesOfTheRule(BigDecimal yuan, String words) {
        assertThat(AmountInWords.of(yuan)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000000"})
    void refusesWhatCannotBeWritten(BigDecimal yuan) {
        assertThatThrownBy(() -> AmountInWords.of(yuan)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ignoresTrailingZerosAndExponents() {
        assertThat(AmountInWords.of(new BigDecimal("1.500"))).isEqualTo("壹元伍角");
        assertThat(AmountInWords.of(new BigDecimal("1.5E+5"))).isEqualTo("壹拾伍万元整");
    }
}
