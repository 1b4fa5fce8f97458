package org.shuzhuan.programme;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;

/** One object of an imported file; a look at a member that is wrong adds a fault with its place and gives a harmless value. */
public class ImportPlace {

    private final String path;
    private final JsonObject object;
    private final List<FieldFault> faults;
    private final Set<String> asked = new HashSet<>();

    ImportPlace(String path, JsonObject object, List<FieldFault> faults) {
        this.path = path;
        this.object = object;
        this.faults = faults;
    }

    public void fault(String member, ProgrammeError code, Object... arguments) {
        faults.add(FieldFault.of(place(member), code, arguments));
    }

    /** A decimal with at most four places; the least value after a fault. */
    public BigDecimal decimal(String member, int least, int most) {
        JsonValue value = required(member, value(member));
        if (value == null) {
            return BigDecimal.valueOf(least);
        }
        if (!(value instanceof JsonNumber number) || number.toString().length() > 20) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "number");
            return BigDecimal.valueOf(least);
        }
        BigDecimal found = number.bigDecimalValue();
        if (found.compareTo(BigDecimal.valueOf(least)) < 0
                || found.compareTo(BigDecimal.valueOf(most)) > 0
                || found.stripTrailingZeros().scale() > 4) {
            fault(member, ProgrammeError.IMPORT_OUT_OF_RANGE, least, most);
            return BigDecimal.valueOf(least);
        }
        return found;
    }

    /** Whether the member is there and not null; asking makes it a known one. */
    public boolean has(String member) {
        return value(member) != null;
    }

    /** A list of texts; an absent list is a fault. */
    public List<String> texts(String member, int longest) {
        List<String> texts = new ArrayList<>();
        JsonValue value = required(member, value(member));
        if (value != null && !(value instanceof JsonArray)) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "list");
        }
        if (value instanceof JsonArray array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.get(index) instanceof JsonString text
                        && !text.getString().isBlank()
                        && text.getString().length() <= longest) {
                    texts.add(text.getString().strip());
                } else {
                    fault(member + "[" + index + "]", ProgrammeError.IMPORT_MALFORMED, "text");
                }
            }
        }
        return List.copyOf(texts);
    }

    /** Where this object stands in the file, such as {@code questions[3]}. */
    public String path() {
        return path;
    }

    private String place(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private JsonValue value(String member) {
        asked.add(member);
        JsonValue value = object.get(member);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private <T> T required(String member, T found) {
        if (found == null && value(member) == null) {
            fault(member, ProgrammeError.IMPORT_REQUIRED);
        }
        return found;
    }

    /** Null when absent or after a fault. */
    public String optionalText(String member, int longest) {
        JsonValue value = value(member);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString text) || text.getString().isBlank()) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "text");
            return null;
        }
        if (text.getString().length() > longest) {
            fault(member, ProgrammeError.IMPORT_TOO_LONG, longest);
            return null;
        }
        return text.getString().strip();
    }

    public String text(String member, int longest) {
        return required(member, optionalText(member, longest));
    }

    /** Empty after a fault. */
    public String matching(String member, Pattern pattern) {
        String text = text(member, 200);
        if (text == null) {
            return "";
        }
        if (!pattern.matcher(text).matches()) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, pattern.pattern());
            return "";
        }
        return text;
    }

    public Long optionalNumber(String member, long least, long most) {
        JsonValue value = value(member);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "integer");
            return null;
        }
        if (number.bigIntegerValue().bitLength() > 62 || number.longValue() < least || number.longValue() > most) {
            fault(member, ProgrammeError.IMPORT_OUT_OF_RANGE, least, most);
            return null;
        }
        return number.longValue();
    }

    /** The least value after a fault. */
    public long number(String member, long least, long most) {
        Long number = required(member, optionalNumber(member, least, most));
        return number == null ? least : number;
    }

    public boolean bool(String member) {
        JsonValue value = required(member, value(member));
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "true|false");
        }
        return value == JsonValue.TRUE;
    }

    public LocalDate date(String member) {
        return required(member, time(member, LocalDate::parse, "yyyy-MM-dd"));
    }

    public LocalDate optionalDate(String member) {
        return time(member, LocalDate::parse, "yyyy-MM-dd");
    }

    public LocalDateTime dateTime(String member) {
        return required(member, time(member, LocalDateTime::parse, "yyyy-MM-ddTHH:mm"));
    }

    private <T> T time(String member, Function<String, T> parse, String form) {
        String text = optionalText(member, 30);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException malformed) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, form);
            return null;
        }
    }

    /** Null after a fault. */
    public <E extends Enum<E>> E choice(String member, Class<E> type) {
        String text = text(member, 40);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (text != null) {
            fault(member, ProgrammeError.IMPORT_NOT_ALLOWED, text);
        }
        return null;
    }

    /** An absent object is a fault and read as an empty one without further faults. */
    public <T> T object(String member, Function<ImportPlace, T> read) {
        JsonValue value = required(member, value(member));
        if (value instanceof JsonObject found) {
            return read(place(member), found, faults, read);
        }
        if (value != null) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "object");
        }
        return read(place(member), JsonValue.EMPTY_JSON_OBJECT, new ArrayList<>(), read);
    }

    /** An absent list is a fault; an empty one is not. */
    public <T> List<T> list(String member, Function<ImportPlace, T> read) {
        List<T> items = new ArrayList<>();
        JsonValue value = required(member, value(member));
        if (value instanceof JsonArray array) {
            for (int index = 0; index < array.size(); index++) {
                String place = place(member) + "[" + index + "]";
                if (array.get(index) instanceof JsonObject item) {
                    items.add(read(place, item, faults, read));
                } else {
                    faults.add(FieldFault.of(place, ProgrammeError.IMPORT_MALFORMED, "object"));
                }
            }
        } else if (value != null) {
            fault(member, ProgrammeError.IMPORT_MALFORMED, "list");
        }
        return List.copyOf(items);
    }

    /** Null when absent. */
    <T> T optionalObject(String member, Function<ImportPlace, T> read) {
        return value(member) == null ? null : object(member, read);
    }

    /** Empty when absent. */
    <T> List<T> optionalList(String member, Function<ImportPlace, T> read) {
        return value(member) == null ? List.of() : list(member, read);
    }

    public static <T> T read(String path, JsonObject object, List<FieldFault> faults, Function<ImportPlace, T> read) {
        ImportPlace place = new ImportPlace(path, object, faults);
        T result = read.apply(place);
        place.object.keySet().stream()
                .filter(member -> !place.asked.contains(member))
                .forEach(member -> place.fault(member, ProgrammeError.IMPORT_UNKNOWN_MEMBER));
        return result;
    }

    /** Every key of the list once. */
    public static <T> void noDuplicates(String path, List<T> items, Function<T, Object> key, List<FieldFault> faults) {
        Map<Object, Integer> seen = new LinkedHashMap<>();
        for (int index = 0; index < items.size(); index++) {
            Object value = key.apply(items.get(index));
            if (seen.putIfAbsent(value, index) != null) {
                faults.add(FieldFault.of(
                        path + "[" + index + "]", ProgrammeError.IMPORT_DUPLICATE, String.valueOf(value)));
            }
        }
    }
}
