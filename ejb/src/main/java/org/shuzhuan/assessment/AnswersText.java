package org.shuzhuan.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as the text they are stored as. */
final class AnswersText {

    private AnswersText() {}

    static String write(Answers answers) {
        JsonObjectBuilder choices = Json.createObjectBuilder();
        answers.choices().forEach((code, keys) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            keys.forEach(list::add);
            choices.add(code, list);
        });
        JsonObjectBuilder figures = Json.createObjectBuilder();
        answers.figures().forEach(figures::add);
        JsonObjectBuilder scenarios = Json.createObjectBuilder();
        answers.scenarios().forEach(scenarios::add);
        return Json.createObjectBuilder()
                .add("choices", choices)
                .add("figures", figures)
                .add("scenarios", scenarios)
                .build()
                .toString();
    }

    static Answers read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, List<String>> choices = new HashMap<>();
            json.getJsonObject("choices")
                    .forEach((code, keys) ->
                            choices.put(code, keys.asJsonArray().getValuesAs(key -> ((JsonString) key).getString())));
            Map<String, BigDecimal> figures = new HashMap<>();
            JsonObject numbers = json.getJsonObject("figures");
            numbers.keySet()
                    .forEach(name ->
                            figures.put(name, numbers.getJsonNumber(name).bigDecimalValue()));
            Map<String, Integer> scenarios = new HashMap<>();
            JsonObject levels = json.getJsonObject("scenarios");
            levels.keySet().forEach(code -> scenarios.put(code, levels.getInt(code)));
            return new Answers(choices, figures, scenarios);
        }
    }
}
