package org.shuzhuan.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.enterprise.CreditCode.Outcome;

class CreditCodeTest {

    @Test
    void acceptsAFittingCheckDigit() {
        assertThat(CreditCode.check("9144030071526726XG")).isEqualTo(Outcome.VALID);
    }

    @Test
    void tellsAFailedCheckDigitFromAMalformedCode() {
        assertThat(CreditCode.check("91350203M0001QAY9B")).isEqualTo(Outcome.CHECK_DIGIT_FAILED);
        assertThat(CreditCode.check("9144030071526726XH")).isEqualTo(Outcome.CHECK_DIGIT_FAILED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "9144030071526726X",
                "9144030071526726XGG",
                "9144030071526726XI",
                "914403007I526726XG",
                "91A4030071526726XG",
                "9144030071526726xg",
                "９144030071526726XG",
                "9144030071526726X'"
            })
    void callsEverythingElseMalformed(String code) {
        assertThat(CreditCode.check(code)).isEqualTo(Outcome.MALFORMED);
    }

    @Test
    void normalisesBlanksAndSmallLetters() {
        assertThat(CreditCode.normalise(" 9144030071526726xg\t")).isEqualTo("9144030071526726XG");
        assertThat(CreditCode.normalise(null)).isEmpty();
    }

    /** The step that many implementations miss: 31 is written 0. */
    @Test
    void writesARemainderOfZeroAsZero() {
        boolean met = false;
        for (int number = 0; number < 100; number++) {
            String body = "91990102MA0000" + String.format("%03d", number);
            char digit = CreditCode.checkDigit(body);
            assertThat(CreditCode.check(body + digit)).isEqualTo(Outcome.VALID);
            met |= digit == '0';
        }
        assertThat(met).isTrue();
    }

    @Test
    void noticesEverySingleWrongCharacter() {
        String code = "9144030071526726XG";
        for (int position = 0; position < 18; position++) {
            char other = code.charAt(position) == '1' ? '2' : '1';
            String wrong = code.substring(0, position) + other + code.substring(position + 1);
            assertThat(CreditCode.check(wrong)).isEqualTo(Outcome.CHECK_DIGIT_FAILED);
        }
    }
}
