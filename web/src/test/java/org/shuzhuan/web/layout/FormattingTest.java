package org.shuzhuan.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattingTest {

    private final Formatting format = new Formatting();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    核定金额 130000.00 元                     | 核定金额 130,000.00 元
                    收到 20000.00 元，尚欠 3000000.00 元      | 收到 20,000.00 元，尚欠 3,000,000.00 元
                    核定金额 0.00 元                          | 核定金额 0.00 元
                    核定金额 130,000.00 元                    | 核定金额 130,000.00 元
                    发票 26990006202610130001，2026-11-03    | 发票 26990006202610130001，2026-11-03
                    """)
    void separatesTheAmountsInASentenceAndNothingElse(String kept, String shown) {
        assertThat(format.sentence(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"115000,'115,000.00'", "0.5,0.50", "12万,12万", "'1,000','1,000'"})
    void separatesATypedAmountAndKeepsWhatIsNone(String typed, String shown) {
        assertThat(format.typed(typed)).isEqualTo(shown);
    }

    @Test
    void writesNothingForNoWords() {
        assertThat(format.sentence(null)).isEmpty();
        assertThat(format.typed(null)).isNull();
    }
}
