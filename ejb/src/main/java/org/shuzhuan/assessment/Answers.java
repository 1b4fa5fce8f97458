package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was answered, by code; nothing for what is still open.
 *
 * @param choices question to the keys of the options chosen
 * @param figures name of a figure to its value
 * @param scenarios scenario to the level reached, 0 to 4
 */
public record Answers(
        Map<String, List<String>> choices, Map<String, BigDecimal> figures, Map<String, Integer> scenarios)
        implements Serializable {

    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    public Answers {
        choices = new TreeMap<>(choices);
        figures = new TreeMap<>(figures);
        scenarios = new TreeMap<>(scenarios);
    }

    public List<String> chosen(String question) {
        return choices.getOrDefault(question, List.of());
    }

    public int reached(String scenario) {
        return scenarios.getOrDefault(scenario, 0);
    }

    /** With derived options in the place of what stands there, wherever both figures are usable. */
    public Answers derived(Questionnaire questionnaire) {
        Map<String, List<String>> filled = new TreeMap<>(choices);
        questionnaire.questions().stream()
                .filter(question -> question.derived() != null)
                .forEach(question -> AnswerCheck.derivedOption(question, figures)
                        .ifPresent(option -> filled.put(question.code(), List.of(option))));
        return new Answers(filled, figures, scenarios);
    }

    public Map<String, List<String>> getChoices() {
        return choices;
    }

    public Map<String, BigDecimal> getFigures() {
        return figures;
    }

    public Map<String, Integer> getScenarios() {
        return scenarios;
    }
}
