package org.shuzhuan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.FieldFault;

/** Holds answers against their questionnaire. Paths: {@code choices.Q01}, {@code figures.name}, {@code scenarios.S01}. */
public final class AnswerCheck {

    private static final int HIGHEST = 4;
    private static final int DECIMALS = 4;

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final List<FieldFault> faults = new ArrayList<>();

    private AnswerCheck(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    /** Everything that is wrong with what was answered; open questions are no fault. */
    public static List<FieldFault> faults(Questionnaire questionnaire, Answers answers) {
        AnswerCheck check = new AnswerCheck(questionnaire, answers);
        answers.choices().forEach(check::choice);
        answers.figures().forEach(check::figure);
        answers.scenarios().forEach(check::scenario);
        if (check.faults.isEmpty()) {
            questionnaire.questions().stream()
                    .filter(question -> question.derived() != null)
                    .forEach(check::derived);
        }
        return check.faults;
    }

    /** What is still open, in the order of the questionnaire. */
    public static List<FieldFault> open(Questionnaire questionnaire, Answers answers) {
        List<FieldFault> open = new ArrayList<>();
        questionnaire.questions().stream()
                .map(Question::code)
                .filter(code -> answers.chosen(code).isEmpty())
                .forEach(code -> open.add(FieldFault.of("choices." + code, AssessmentError.ANSWER_MISSING)));
        questionnaire.scenarios().stream()
                .map(Scenario::code)
                .filter(code -> !answers.scenarios().containsKey(code))
                .forEach(code -> open.add(FieldFault.of("scenarios." + code, AssessmentError.ANSWER_MISSING)));
        return open;
    }

    /** Answers whose figures speak for another option: hints for the person, no refusals. */
    public static List<FieldFault> hints(Questionnaire questionnaire, Answers answers) {
        List<FieldFault> hints = new ArrayList<>();
        questionnaire.questions().stream()
                .filter(question -> question.trend() != null)
                .filter(question -> !answers.chosen(question.code()).isEmpty())
                .forEach(question -> trendOption(question.trend(), answers.figures())
                        .filter(option -> !answers.chosen(question.code()).contains(option))
                        .flatMap(question::option)
                        .ifPresent(option -> hints.add(FieldFault.of(
                                "choices." + question.code(), AssessmentError.TREND_DIFFERS, option.label()))));
        return hints;
    }

    private void fault(String place, ErrorCode code, Object... arguments) {
        faults.add(FieldFault.of(place, code, arguments));
    }

    private void choice(String code, List<String> keys) {
        String place = "choices." + code;
        Optional<Question> question = questionnaire.question(code);
        if (question.isEmpty()) {
            fault(place, AssessmentError.QUESTION_UNKNOWN, code);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (question.get().option(key).isEmpty()) {
                fault(place, AssessmentError.OPTION_UNKNOWN, code, key);
            } else if (!seen.add(key)) {
                fault(place, AssessmentError.OPTION_TWICE, key);
            }
        }
        if (!question.get().multiple() && keys.size() > 1) {
            fault(place, AssessmentError.ONE_OPTION_ONLY);
        }
        String exclusive = question.get().exclusive();
        if (exclusive != null && seen.contains(exclusive) && seen.size() > 1) {
            String label = question.get().option(exclusive).orElseThrow().label();
            fault(place, AssessmentError.OPTION_EXCLUSIVE, label);
        }
    }

    private void figure(String name, BigDecimal value) {
        String place = "figures." + name;
        Optional<NumberInput> input = questionnaire.input(name);
        if (input.isEmpty()) {
            fault(place, AssessmentError.FIGURE_UNKNOWN, name);
        } else if (value.signum() < 0) {
            fault(place, AssessmentError.FIGURE_NEGATIVE);
        } else if (value.compareTo(input.get().most()) > 0) {
            String unit = input.get().unit() == null ? "" : input.get().unit();
            fault(place, AssessmentError.FIGURE_TOO_LARGE, input.get().most().toPlainString(), unit);
        } else if (input.get().whole() && value.stripTrailingZeros().scale() > 0) {
            fault(place, AssessmentError.FIGURE_NOT_WHOLE);
        } else if (value.stripTrailingZeros().scale() > DECIMALS) {
            fault(place, AssessmentError.FIGURE_TOO_FINE);
        }
    }

    private void scenario(String code, int level) {
        if (questionnaire.scenario(code).isEmpty()) {
            fault("scenarios." + code, AssessmentError.SCENARIO_UNKNOWN, code);
        } else if (level < 0 || level > HIGHEST) {
            fault("scenarios." + code, AssessmentError.SCENARIO_LEVEL_RANGE);
        }
    }

    private void derived(Question question) {
        DerivedOption derived = question.derived();
        BigDecimal part = answers.figures().get(derived.numerator());
        BigDecimal whole = answers.figures().get(derived.denominator());
        if (part == null || whole == null) {
            return;
        }
        String wholeLabel =
                questionnaire.input(derived.denominator()).orElseThrow().label();
        if (whole.signum() == 0) {
            fault("figures." + derived.denominator(), AssessmentError.DENOMINATOR_ZERO, wholeLabel);
        } else if (part.compareTo(whole) > 0) {
            String partLabel =
                    questionnaire.input(derived.numerator()).orElseThrow().label();
            fault("figures." + derived.numerator(), AssessmentError.NUMERATOR_ABOVE_DENOMINATOR, partLabel, wholeLabel);
        } else {
            differs(question, derived.option(part, whole));
        }
    }

    private void differs(Question question, String option) {
        List<String> chosen = answers.chosen(question.code());
        if (!chosen.isEmpty() && !chosen.contains(option)) {
            String label = question.option(option).orElseThrow().label();
            fault("choices." + question.code(), AssessmentError.DERIVED_OPTION_DIFFERS, label);
        }
    }

    /** The option the figures give; empty without both or when they contradict each other. */
    static Optional<String> derivedOption(Question question, Map<String, BigDecimal> figures) {
        BigDecimal part = figures.get(question.derived().numerator());
        BigDecimal whole = figures.get(question.derived().denominator());
        boolean usable =
                part != null && whole != null && part.signum() >= 0 && whole.signum() > 0 && part.compareTo(whole) <= 0;
        return usable ? Optional.of(question.derived().option(part, whole)) : Optional.empty();
    }

    private static Optional<String> trendOption(TrendCheck trend, Map<String, BigDecimal> figures) {
        BigDecimal lastPart = figures.get(trend.last().get(0));
        BigDecimal lastWhole = figures.get(trend.last().get(1));
        BigDecimal previousPart = figures.get(trend.previous().get(0));
        BigDecimal previousWhole = figures.get(trend.previous().get(1));
        if (lastPart == null || previousPart == null || !positive(lastWhole) || !positive(previousWhole)) {
            return Optional.empty();
        }
        // a/b against c/d without dividing
        int moved = lastPart.multiply(previousWhole).compareTo(previousPart.multiply(lastWhole));
        return Optional.of(moved < 0 ? trend.lower() : moved == 0 ? trend.equal() : trend.higher());
    }

    private static boolean positive(BigDecimal figure) {
        return figure != null && figure.signum() > 0;
    }
}
