package org.shuzhuan.operations.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.shuzhuan.assessment.AnswerOption;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.Scenario;

/**
 * Answers of an enterprise of a given strength, at a fixed seed.
 *
 * @param strength 0..1, how far it has come
 */
record CityAnswers(Random random, double strength) {

    private static final double WEAKEST = 0.30;
    private static final double SPREAD = 0.30;
    private static final double A_YEAR = 0.12;
    private static final double NOISE = 0.20;
    private static final int HIGHEST = 4;

    static double strength(Random random) {
        return WEAKEST + SPREAD * random.nextDouble();
    }

    static double later(double start, int years) {
        return Math.min(1, start + A_YEAR * years);
    }

    Answers to(Questionnaire questionnaire) {
        Map<String, List<String>> choices = new TreeMap<>();
        for (Question question : questionnaire.questions()) {
            choices.put(question.code(), question.multiple() ? many(question) : one(question));
        }
        Map<String, Integer> scenarios = new TreeMap<>();
        for (Scenario scenario : questionnaire.scenarios()) {
            scenarios.put(scenario.code(), (int) Math.min(HIGHEST, Math.round(HIGHEST * around())));
        }
        return new Answers(choices, Map.of(), scenarios);
    }

    private double around() {
        return Math.max(0, Math.min(1, strength + NOISE * (2 * random.nextDouble() - 1)));
    }

    private List<String> one(Question question) {
        List<AnswerOption> options = question.options();
        return List.of(
                options.get((int) Math.round((options.size() - 1) * around())).key());
    }

    private List<String> many(Question question) {
        List<String> keys = new ArrayList<>();
        question.options().stream()
                .map(AnswerOption::key)
                .filter(key -> !key.equals(question.exclusive()))
                .filter(key -> random.nextDouble() < strength)
                .forEach(keys::add);
        return keys.isEmpty() ? List.of(question.exclusive()) : keys;
    }
}
