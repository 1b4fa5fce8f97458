package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private final CaseNumber number = CaseNumber.of("990121", "0312", LocalDate.of(2026, 11, 4), 524);

    @Test
    void holdsDivisionMatterDaySerialAndCheckDigit() {
        assertThat(number.text()).hasSize(24).startsWith("990121" + "0312" + "20261104" + "00524");
    }

    @Test
    void agreesWithThePublishedExampleOfTheStandard() {
        // ISO/IEC 7064 MOD 11,10: 0794 has the check digit 5
        assertThat(CaseNumber.checkDigit("0794")).isEqualTo(5);
    }

    @Test
    void readsItselfBackWithSpacesAndHyphens() {
        String spaced = number.text().substring(0, 10) + " " + number.text().substring(10, 18) + "-"
                + number.text().substring(18);
        assertThat(CaseNumber.parse(spaced)).contains(number);
    }

    @Test
    void refusesEverySingleWrongDigit() {
        for (int place = 0; place < 24; place++) {
            char[] digits = number.text().toCharArray();
            digits[place] = (char) ('0' + (digits[place] - '0' + 1) % 10);
            assertThat(CaseNumber.parse(new String(digits)))
                    .as("digit %d", place)
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(CaseNumber.parse(null)).isEmpty();
        assertThat(CaseNumber.parse("<script>")).isEmpty();
        assertThatThrownBy(() -> CaseNumber.of("990121", "0312", LocalDate.of(2026, 11, 4), 100_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheSerialOfARowFromItsId() {
        assertThat(CaseNumber.forRow("990121", "0312", LocalDate.of(2026, 11, 4), 99_999L * 3 + 523)
                        .text())
                .startsWith("990121" + "0312" + "20261104" + "00524");
    }
}
