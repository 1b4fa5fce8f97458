package org.shuzhuan.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the smallest set of improvements. Scenarios bear no points and answers reach no scenario, so the two halves are
 * independent and the least sum is the sum of the least: {@link PointSearch} for the points, and for the scenarios the cheapest
 * constrained ones as far as they are asked for, then the cheapest of all that are left. The latter is exact: swapping a chosen
 * scenario for a cheaper admissible one never makes the set dearer, and nothing cheaper is left outside.
 */
final class GapSearch {

    private final ScoreSheet sheet;
    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Score score;

    GapSearch(ScoreSheet sheet, Answers answers, Score score) {
        this.sheet = sheet;
        this.questionnaire = sheet.questionnaire();
        this.answers = answers;
        this.score = score;
    }

    /** @param rule of a level above the one reached */
    Gap to(LevelRule rule) {
        Reach reach = score.reach(rule.level());
        long points = Math.max(0, Points.of(rule.minScore()) - score.total());
        int scenarios = Math.max(0, rule.minScenarios() - reach.scenarios());
        int constrained = Math.max(0, rule.minConstrained() - reach.constrained());
        return new Gap(
                rule.level(),
                rule.name(),
                points,
                scenarios,
                constrained,
                new PointSearch(sheet, answers).changes(points),
                steps(rule.level(), scenarios, constrained));
    }

    private List<ScenarioStep> steps(int level, int scenarios, int constrained) {
        List<ScenarioStep> below = questionnaire.scenarios().stream()
                .filter(scenario -> answers.reached(scenario.code()) < level)
                .map(scenario -> step(scenario, level))
                .sorted(Comparator.comparingInt(ScenarioStep::steps).thenComparing(step -> !step.constrained()))
                .toList();
        List<ScenarioStep> chosen = new ArrayList<>(below.stream()
                .filter(ScenarioStep::constrained)
                .limit(constrained)
                .toList());
        below.stream()
                .filter(step -> !chosen.contains(step))
                .limit(Math.max(0, scenarios - chosen.size()))
                .toList()
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private ScenarioStep step(Scenario scenario, int level) {
        return new ScenarioStep(
                scenario.code(),
                scenario.title(),
                scenario.constrained(),
                answers.reached(scenario.code()),
                level,
                scenario.criteria().get(level - 1));
    }
}
