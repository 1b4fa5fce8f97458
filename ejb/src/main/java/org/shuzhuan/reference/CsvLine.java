package org.shuzhuan.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;

/** One line of an imported file; each look at a value that is wrong adds a fault with the line's number. */
class CsvLine {

    private final int number;
    private final Map<String, String> values;
    private final List<FieldFault> faults;

    CsvLine(int number, Map<String, String> values, List<FieldFault> faults) {
        this.number = number;
        this.values = values;
        this.faults = faults;
    }

    void fault(String column, ReferenceError code, Object... arguments) {
        faults.add(FieldFault.of("line[" + number + "]." + column, code, arguments));
    }

    /** Null when blank. */
    String optional(String column) {
        String value = values.get(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** Empty text after a fault. */
    String required(String column, int longest) {
        String value = optional(column);
        if (value == null) {
            fault(column, ReferenceError.IMPORT_REQUIRED);
            return "";
        }
        if (value.length() > longest) {
            fault(column, ReferenceError.IMPORT_TOO_LONG, longest);
            return "";
        }
        return value;
    }

    /** Empty text after a fault. */
    String matching(String column, Pattern pattern) {
        String value = required(column, 200);
        if (value.isEmpty() || pattern.matcher(value).matches()) {
            return value;
        }
        fault(column, ReferenceError.IMPORT_MALFORMED, value);
        return "";
    }

    <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
        String value = required(column, 40);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Optional.of(constant);
            }
        }
        if (!value.isEmpty()) {
            fault(column, ReferenceError.IMPORT_NOT_ALLOWED, value);
        }
        return Optional.empty();
    }

    /** Empty when blank or after a fault. */
    Optional<LocalDate> date(String column) {
        String value = optional(column);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException malformed) {
            fault(column, ReferenceError.IMPORT_MALFORMED, value);
            return Optional.empty();
        }
    }

    Optional<LocalDate> requiredDate(String column) {
        if (optional(column) == null) {
            fault(column, ReferenceError.IMPORT_REQUIRED);
        }
        return date(column);
    }
}
