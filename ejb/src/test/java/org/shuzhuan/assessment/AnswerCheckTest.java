package org.shuzhuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.assessment.Edition2024.QUESTIONNAIRE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {

    private static List<String> faults(Map<String, List<String>> choices, Map<String, BigDecimal> figures) {
        return AnswerCheck.faults(QUESTIONNAIRE, new Answers(choices, figures, Map.of())).stream()
                .map(fault -> fault.path() + " " + fault.code().name())
                .toList();
    }

    private static Map<String, BigDecimal> figures(String digital, String all) {
        return Map.of("digital_equipment_count", new BigDecimal(digital), "total_equipment_count", new BigDecimal(all));
    }

    @ParameterizedTest
    @CsvSource({
        "Q99, A, choices.Q99 QUESTION_UNKNOWN",
        "Q05, Z, choices.Q05 OPTION_UNKNOWN",
        "Q05, A B, choices.Q05 ONE_OPTION_ONLY",
        "Q01, A B, choices.Q01 OPTION_EXCLUSIVE",
        "Q01, B B, choices.Q01 OPTION_TWICE"
    })
    void refusesChoices(String question, String keys, String fault) {
        assertThat(faults(Map.of(question, List.of(keys.split(" "))), Map.of())).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "robots, 1, FIGURE_UNKNOWN",
        "employees_last_year, -1, FIGURE_NEGATIVE",
        "employees_last_year, 1.5, FIGURE_NOT_WHOLE",
        "employees_last_year, 10000001, FIGURE_TOO_LARGE",
        "pass_rate_value, 100.1, FIGURE_TOO_LARGE",
        "pass_rate_value, 99.00001, FIGURE_TOO_FINE"
    })
    void refusesFigures(String name, BigDecimal value, String fault) {
        assertThat(faults(Map.of(), Map.of(name, value))).containsExactly("figures." + name + " " + fault);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 5, figures.digital_equipment_count NUMERATOR_ABOVE_DENOMINATOR",
        "0, 0, figures.total_equipment_count DENOMINATOR_ZERO"
    })
    void refusesFiguresThatContradictEachOther(String digital, String all, String fault) {
        assertThat(faults(Map.of(), figures(digital, all))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, A",
        "10, 100, A",
        "11, 100, B",
        "20, 100, B",
        "40, 100, C",
        "60, 100, D",
        "61, 100, E",
        "7, 7, E",
        "1, 3, C"
    })
    void derivesTheOptionFromTheFigures(String digital, String all, String option) {
        Answers derived = new Answers(Map.of(), figures(digital, all), Map.of()).derived(QUESTIONNAIRE);

        assertThat(derived.chosen("Q02")).containsExactly(option);
    }

    @Test
    void refusesAnOptionTheFiguresContradict() {
        assertThat(faults(Map.of("Q02", List.of("E")), figures("1", "100")))
                .containsExactly("choices.Q02 DERIVED_OPTION_DIFFERS");
    }

    @Test
    void hintsAtFiguresThatMoveOtherwise() {
        Answers answers = new Answers(
                Map.of("Q14", List.of("C")),
                Map.of(
                        "revenue_last_year_wan", new BigDecimal("900"),
                        "employees_last_year", new BigDecimal("100"),
                        "revenue_prev_year_wan", new BigDecimal("1000"),
                        "employees_prev_year", new BigDecimal("100")),
                Map.of());

        assertThat(AnswerCheck.faults(QUESTIONNAIRE, answers)).isEmpty();
        assertThat(AnswerCheck.hints(QUESTIONNAIRE, answers))
                .singleElement()
                .satisfies(hint -> assertThat(hint.arguments()).containsExactly("降低"));
    }

    @Test
    void refusesScenariosItDoesNotKnowAndLevelsBeyondFour() {
        Answers answers = new Answers(Map.of(), Map.of(), Map.of("S17", 1, "S01", 5, "S02", -1));

        assertThat(AnswerCheck.faults(QUESTIONNAIRE, answers))
                .extracting(fault -> fault.path() + " " + fault.code().name())
                .containsExactly(
                        "scenarios.S01 SCENARIO_LEVEL_RANGE",
                        "scenarios.S02 SCENARIO_LEVEL_RANGE",
                        "scenarios.S17 SCENARIO_UNKNOWN");
    }

    @Test
    void namesWhatIsOpen() {
        assertThat(AnswerCheck.open(QUESTIONNAIRE, Answers.NONE)).hasSize(15 + 16);
    }
}
