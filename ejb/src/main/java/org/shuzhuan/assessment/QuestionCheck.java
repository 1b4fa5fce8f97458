package org.shuzhuan.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.FieldFault;

/** Judges the questions of a questionnaire: options, exclusive and derived ones, figures. */
final class QuestionCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATIO = 2;

    private final Set<String> nodes;
    private final Set<String> figures;
    private final Set<String> asked = new HashSet<>();
    private final List<FieldFault> faults = new ArrayList<>();

    private QuestionCheck(Questionnaire questionnaire) {
        nodes = questionnaire.nodes().stream().map(Node::code).collect(Collectors.toSet());
        figures = questionnaire.questions().stream()
                .flatMap(question -> question.inputs().stream())
                .map(NumberInput::name)
                .collect(Collectors.toSet());
    }

    static List<FieldFault> faults(Questionnaire questionnaire) {
        QuestionCheck check = new QuestionCheck(questionnaire);
        for (int index = 0; index < questionnaire.questions().size(); index++) {
            check.question("questions[" + index + "]", questionnaire.questions().get(index));
        }
        return check.faults;
    }

    private void fault(String place, ErrorCode code, Object... arguments) {
        faults.add(FieldFault.of(place, code, arguments));
    }

    private void question(String place, Question question) {
        known(place + ".node", nodes, question.node());
        options(place, question);
        for (int index = 0; index < question.inputs().size(); index++) {
            String name = question.inputs().get(index).name();
            if (!asked.add(name)) {
                fault(place + ".inputs[" + index + "].name", AssessmentError.CODE_TWICE, name);
            }
        }
        if (question.exclusive() != null) {
            exclusive(place + ".exclusive", question);
        }
        if (question.derived() != null) {
            derived(place + ".derive", question);
        }
        if (question.trend() != null) {
            trend(place + ".compare", question);
        }
    }

    private void known(String place, Set<String> codes, String wanted) {
        if (!codes.contains(wanted)) {
            fault(place, AssessmentError.REFERENCE_UNKNOWN, wanted);
        }
    }

    private void options(String place, Question question) {
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < question.options().size(); index++) {
            String key = question.options().get(index).key();
            if (!keys.add(key)) {
                fault(place + ".options[" + index + "].key", AssessmentError.CODE_TWICE, key);
            }
        }
        Stream<BigDecimal> weights = question.options().stream().map(AnswerOption::weight);
        BigDecimal best = question.multiple()
                ? weights.reduce(BigDecimal.ZERO, BigDecimal::add)
                : weights.reduce(BigDecimal.ZERO, BigDecimal::max);
        if (best.compareTo(HUNDRED) != 0) {
            String found = best.stripTrailingZeros().toPlainString();
            if (question.multiple()) {
                fault(place + ".options", AssessmentError.WEIGHTS_NOT_100, question.code(), found);
            } else {
                fault(place + ".options", AssessmentError.BEST_OPTION_NOT_100, found);
            }
        }
    }

    private void exclusive(String place, Question question) {
        if (!question.multiple()) {
            fault(place, AssessmentError.WRONG_QUESTION_TYPE);
        } else if (question.option(question.exclusive()).isEmpty()) {
            fault(place, AssessmentError.REFERENCE_UNKNOWN, question.exclusive());
        } else if (question.option(question.exclusive()).orElseThrow().weight().signum() != 0) {
            fault(place, AssessmentError.EXCLUSIVE_WEIGHS);
        }
    }

    private void derived(String place, Question question) {
        DerivedOption derived = question.derived();
        if (question.multiple()) {
            fault(place, AssessmentError.WRONG_QUESTION_TYPE);
        }
        known(place + ".numerator", figures, derived.numerator());
        known(place + ".denominator", figures, derived.denominator());
        BigDecimal before = BigDecimal.valueOf(-1);
        Set<String> given = new HashSet<>();
        boolean rising = true;
        for (DerivedOption.Band band : derived.bands()) {
            rising &= band.upToPercent().compareTo(before) > 0;
            before = band.upToPercent();
            given.add(band.option());
        }
        Set<String> options = question.options().stream().map(AnswerOption::key).collect(Collectors.toSet());
        boolean whole = before.compareTo(HUNDRED) == 0 && given.equals(options);
        if (!rising || !whole || derived.bands().size() != options.size()) {
            fault(place + ".bands", AssessmentError.BANDS_INCOMPLETE);
        }
    }

    private void trend(String place, Question question) {
        TrendCheck trend = question.trend();
        for (List<String> ratio : List.of(trend.last(), trend.previous())) {
            if (ratio.size() != RATIO) {
                fault(place, AssessmentError.COUNT_WRONG, RATIO);
            }
            ratio.forEach(figure -> known(place, figures, figure));
        }
        for (String option : List.of(trend.lower(), trend.equal(), trend.higher())) {
            if (question.option(option).isEmpty()) {
                fault(place, AssessmentError.REFERENCE_UNKNOWN, option);
            }
        }
    }
}
