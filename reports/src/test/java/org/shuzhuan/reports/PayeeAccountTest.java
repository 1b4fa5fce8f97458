package org.shuzhuan.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PayeeAccountTest {

    @Test
    void masksAllButTheFirstAndLastFourDigits() {
        assertThat(Fixtures.account().number()).isEqualTo("6222***********0123");
        assertThat(Fixtures.account().toString()).doesNotContain("6222021234567890123");
    }

    @Test
    void keepsAMaskedNumber() {
        assertThat(new PayeeAccount("甲", "乙", "6222 **** 0123").number()).isEqualTo("6222****0123");
    }

    @Test
    void masksAShortNumberAltogether() {
        assertThat(new PayeeAccount("甲", "乙", "12345678").number()).isEqualTo("********");
    }

    @Test
    void refusesABlankPart() {
        assertThatThrownBy(() -> new PayeeAccount(" ", "乙", "1")).isInstanceOf(IllegalArgumentException.class);
    }
}
