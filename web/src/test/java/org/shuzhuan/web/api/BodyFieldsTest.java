package org.shuzhuan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.ValidationException;

class BodyFieldsTest {

    private final BodyFields body = new BodyFields();

    @Test
    void readsAmountsGivenAsTextOrNumber() {
        assertThat(body.amount("paid", Json.createValue("250000.00"))).isEqualTo(Money.ofYuan(250_000));
        assertThat(body.amount("paid", Json.createValue(250_000))).isEqualTo(Money.ofYuan(250_000));
        assertThat(body.amount("paid", Json.createValue(new BigDecimal("0.5")))).hasToString("0.50");
        assertThat(body.amount("paid", Json.createValue("-1"))).hasToString("-1.00");
        assertThatCode(body::refuseIfFaulty).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "1e5", "", " 1", "1,000", "12345678901234567", "NaN", "1.", "#{1}", "１２"})
    void refusesTextsThatAreNoAmounts(String text) {
        assertThat(body.amount("items[0].paid", Json.createValue(text))).isNull();
        assertThat(faults()).containsExactly(FieldFault.of("items[0].paid", ApiError.AMOUNT_UNREADABLE));
    }

    @Test
    void refusesNumbersWithAnExponentBeforeTheyGrow() {
        body.amount("paid", Json.createValue(new BigDecimal("1e999999999")));
        assertThat(faults()).extracting(FieldFault::code).containsExactly(ApiError.AMOUNT_UNREADABLE);
    }

    @Test
    void refusesWhatIsNeitherTextNorNumber() {
        body.amount("a", JsonValue.TRUE);
        body.amount("b", JsonValue.EMPTY_JSON_ARRAY);
        assertThat(faults()).extracting(FieldFault::path).containsExactly("a", "b");
    }

    @Test
    void gathersEveryMissingValueWithItsPath() {
        body.required("callId", null);
        body.amount("paid", JsonValue.NULL);
        body.elements("items", Arrays.asList("x", null));
        body.elements("others", null);
        assertThat(faults()).extracting(FieldFault::path).containsExactly("callId", "paid", "items[1]", "others");
        assertThat(faults()).extracting(FieldFault::code).containsOnly(ApiError.VALUE_MISSING);
    }

    private List<FieldFault> faults() {
        return catchThrowableOfType(ValidationException.class, body::refuseIfFaulty)
                .getFaults();
    }
}
