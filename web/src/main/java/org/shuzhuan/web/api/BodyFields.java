package org.shuzhuan.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.ValidationException;

/**
 * Reads the fields of one request body and gathers everything that is wrong with them. A field with a fault reads as null;
 * {@link #refuseIfFaulty} comes before the values are used.
 */
public final class BodyFields {

    // no exponents: a few characters must not make a number of a million digits
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,16}(\\.\\d{1,2})?");

    private final List<FieldFault> faults = new ArrayList<>();

    public <T> T required(String path, T value) {
        if (value == null) {
            fault(path, ApiError.VALUE_MISSING);
        }
        return value;
    }

    /** A required list without empty places. */
    public <T> List<T> elements(String path, List<T> values) {
        if (required(path, values) == null) {
            return List.of();
        }
        for (int position = 0; position < values.size(); position++) {
            required(path + "[" + position + "]", values.get(position));
        }
        return values;
    }

    /** @param value text or number in yuan with at most two decimals and 16 digits before the point */
    public Money amount(String path, JsonValue value) {
        String text = text(value);
        if (text == null) {
            fault(path, ApiError.VALUE_MISSING);
            return null;
        }
        if (!AMOUNT.matcher(text).matches()) {
            fault(path, ApiError.AMOUNT_UNREADABLE);
            return null;
        }
        return Money.of(new BigDecimal(text));
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        // true, lists and objects become texts that are no amounts
        return value instanceof JsonNumber number
                ? number.toString()
                : value.getValueType().name();
    }

    public void fault(String path, ErrorCode code, Object... arguments) {
        faults.add(FieldFault.of(path, code, arguments));
    }

    /** @throws ValidationException with every fault so far */
    public void refuseIfFaulty() {
        ValidationException.throwIfAny(faults);
    }
}
