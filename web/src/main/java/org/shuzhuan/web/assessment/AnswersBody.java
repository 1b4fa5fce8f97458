package org.shuzhuan.web.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentError;
import org.shuzhuan.web.api.BodyFields;

/** JSON of answers: a choice is one key or a list of keys, a figure a number or its text, a scenario its level. */
public class AnswersBody {

    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern LEVEL = Pattern.compile("-?\\d{1,3}");

    public JsonObject choices;
    public JsonObject figures;
    public JsonObject scenarios;

    /** Faults of form are added to the body's. */
    Answers read(BodyFields body) {
        Map<String, List<String>> chosen = new TreeMap<>();
        Map<String, BigDecimal> numbers = new TreeMap<>();
        Map<String, Integer> levels = new TreeMap<>();
        members(choices).forEach((code, value) -> chosen.put(code, keys(body, "choices." + code, value)));
        members(figures).forEach((name, value) -> {
            String text = text(value);
            if (FIGURE.matcher(text).matches()) {
                numbers.put(name, new BigDecimal(text));
            } else {
                body.fault("figures." + name, AssessmentError.FIGURE_UNREADABLE);
            }
        });
        members(scenarios).forEach((code, value) -> {
            String text = text(value);
            if (LEVEL.matcher(text).matches()) {
                levels.put(code, Integer.valueOf(text));
            } else {
                body.fault("scenarios." + code, AssessmentError.SCENARIO_LEVEL_RANGE);
            }
        });
        return new Answers(chosen, numbers, levels);
    }

    private static Map<String, JsonValue> members(JsonObject object) {
        return object == null ? Map.of() : object;
    }

    private static List<String> keys(BodyFields body, String path, JsonValue value) {
        List<String> keys = new ArrayList<>();
        List<? extends JsonValue> given = value instanceof JsonArray list ? list : List.of(value);
        for (JsonValue key : given) {
            if (key instanceof JsonString text) {
                keys.add(text.getString());
            } else {
                body.fault(path, AssessmentError.OPTION_UNKNOWN, "", String.valueOf(key));
            }
        }
        return keys;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString().strip()
                : value instanceof JsonNumber number ? number.toString() : "";
    }
}
