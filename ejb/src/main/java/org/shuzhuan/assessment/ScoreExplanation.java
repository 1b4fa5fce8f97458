package org.shuzhuan.assessment;

import java.util.List;
import org.shuzhuan.shared.ValidationException;

/** Scores answers and says why: pure, quick, the same for a trial, a draft and a completed assessment. */
public final class ScoreExplanation {

    private ScoreExplanation() {}

    /** @throws ValidationException answers that do not fit the questionnaire; derived options are filled in first */
    public static ScoreResult of(ScoreSheet sheet, Answers given) {
        Questionnaire questionnaire = sheet.questionnaire();
        ValidationException.throwIfAny(AnswerCheck.faults(questionnaire, given));
        Answers answers = given.derived(questionnaire);
        Score score = sheet.score(answers);
        GapSearch search = new GapSearch(sheet, answers, score);
        Gap gap = questionnaire.levels().stream()
                .filter(rule -> rule.level() == score.level() + 1)
                .findFirst()
                .map(search::to)
                .orElse(null);
        return new ScoreResult(
                questionnaire.version(),
                score,
                questionnaire.levelName(score.level()),
                questionnaire.levels().stream()
                        .map(rule -> reason(questionnaire, rule, answers, score))
                        .toList(),
                gap,
                worth(sheet, answers),
                AnswerCheck.open(questionnaire, answers).stream()
                        .map(fault -> fault.path().substring(fault.path().indexOf('.') + 1))
                        .toList());
    }

    private static LevelReason reason(Questionnaire questionnaire, LevelRule rule, Answers answers, Score score) {
        return new LevelReason(
                rule,
                score.total(),
                score.reach(rule.level()),
                constrained(questionnaire, rule, answers, true),
                constrained(questionnaire, rule, answers, false));
    }

    private static List<String> constrained(
            Questionnaire questionnaire, LevelRule rule, Answers answers, boolean reached) {
        return questionnaire.scenarios().stream()
                .filter(Scenario::constrained)
                .filter(scenario -> answers.reached(scenario.code()) >= rule.level() == reached)
                .map(Scenario::title)
                .toList();
    }

    private static List<OptionWorth> worth(ScoreSheet sheet, Answers answers) {
        return sheet.questionnaire().questions().stream()
                .flatMap(question -> question.options().stream().map(option -> worth(sheet, answers, question, option)))
                .toList();
    }

    private static OptionWorth worth(ScoreSheet sheet, Answers answers, Question question, AnswerOption option) {
        List<String> chosen = answers.chosen(question.code());
        long points = sheet.points(question.code(), option.key());
        long now = question.multiple()
                ? 0
                : chosen.stream()
                        .mapToLong(key -> sheet.points(question.code(), key))
                        .sum();
        boolean ticked = chosen.contains(option.key());
        return new OptionWorth(
                question.code(), option.key(), option.label(), ticked, points, ticked ? 0 : Math.max(0, points - now));
    }
}
