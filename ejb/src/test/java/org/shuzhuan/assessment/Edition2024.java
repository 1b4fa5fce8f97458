package org.shuzhuan.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The shipped 2024 edition, its published vectors and random answers to it. */
final class Edition2024 {

    static final String JSON = Questionnaires.bundled("digital-level-2024.json");
    static final Questionnaire QUESTIONNAIRE = QuestionnaireFile.read(JSON);
    static final ScoreSheet SHEET = new ScoreSheet(QUESTIONNAIRE);

    private Edition2024() {}

    record Vector(String name, Answers answers, BigDecimal score, int level) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Vector> vectors() {
        try (InputStream file = Edition2024.class.getResourceAsStream("/assessment/score-vectors.json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Edition2024::vector)
                    .toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Vector vector(JsonObject json) {
        Map<String, List<String>> choices = new HashMap<>();
        JsonObject answers = json.getJsonObject("answers");
        answers.keySet()
                .forEach(code ->
                        choices.put(code, answers.getJsonArray(code).getValuesAs(key -> ((jakarta.json.JsonString) key)
                                .getString())));
        Map<String, Integer> scenarios = new HashMap<>();
        JsonObject levels = json.getJsonObject("scenarios");
        levels.keySet().forEach(code -> scenarios.put(code, levels.getInt(code)));
        return new Vector(
                json.getString("name"),
                new Answers(choices, Map.of(), scenarios),
                json.getJsonNumber("score").bigDecimalValue(),
                json.getInt("level"));
    }

    static Answers random(Random random) {
        Map<String, List<String>> choices = new HashMap<>();
        for (Question question : QUESTIONNAIRE.questions()) {
            List<String> keys = new ArrayList<>();
            for (AnswerOption option : question.options()) {
                if (!option.key().equals(question.exclusive()) && random.nextInt(3) > 0) {
                    keys.add(option.key());
                }
            }
            if (!question.multiple() && !keys.isEmpty()) {
                keys = List.of(keys.get(random.nextInt(keys.size())));
            }
            choices.put(question.code(), keys);
        }
        Map<String, Integer> scenarios = new HashMap<>();
        QUESTIONNAIRE.scenarios().forEach(scenario -> scenarios.put(scenario.code(), random.nextInt(5)));
        return new Answers(choices, Map.of(), scenarios);
    }

    static Answers with(Answers answers, String question, List<String> keys) {
        Map<String, List<String>> choices = new HashMap<>(answers.choices());
        choices.put(question, keys);
        return new Answers(choices, answers.figures(), answers.scenarios());
    }

    static Answers with(Answers answers, String scenario, int level) {
        Map<String, Integer> scenarios = new HashMap<>(answers.scenarios());
        scenarios.put(scenario, level);
        return new Answers(answers.choices(), answers.figures(), scenarios);
    }

    /** What the gap proposes, done. */
    static Answers closing(Answers answers, Gap gap) {
        Answers closed = answers;
        for (AnswerChange change : gap.answers()) {
            List<String> keys = new ArrayList<>();
            if (change.ticked()) {
                keys.addAll(closed.chosen(change.question()));
                keys.remove(
                        QUESTIONNAIRE.question(change.question()).orElseThrow().exclusive());
            }
            keys.add(change.option());
            closed = with(closed, change.question(), keys);
        }
        for (ScenarioStep step : gap.scenarios()) {
            closed = with(closed, step.scenario(), step.to());
        }
        return closed;
    }
}
