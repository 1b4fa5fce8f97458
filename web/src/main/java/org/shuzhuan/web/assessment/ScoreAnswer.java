package org.shuzhuan.web.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.assessment.AnswerChange;
import org.shuzhuan.assessment.Gap;
import org.shuzhuan.assessment.LevelReason;
import org.shuzhuan.assessment.OptionWorth;
import org.shuzhuan.assessment.Points;
import org.shuzhuan.assessment.ScenarioStep;
import org.shuzhuan.assessment.ScoreResult;

/** JSON answer: points with four decimals, the level and why, and what is missing to the next. */
public class ScoreAnswer {

    public String version;
    public BigDecimal score;
    public BigDecimal scoreShown;
    public int level;
    public String levelName;
    public List<NodePoints> nodes;
    public List<Reason> levels;
    public GapAnswer gap;
    public List<Worth> options;
    public List<String> open;

    /** Points of a dimension or indicator. */
    public static class NodePoints {
        public String code;
        public BigDecimal points;
    }

    /** A level's conditions as they stand. */
    public static class Reason {
        public int level;
        public String name;
        public boolean met;
        public BigDecimal minScore;
        public BigDecimal missingPoints;
        public int minScenarios;
        public int scenarios;
        public int minConstrained;
        public int constrained;
        public List<String> constrainedReached;
        public List<String> constrainedMissing;
    }

    /** What is missing to the next level, and the smallest set of improvements. */
    public static class GapAnswer {
        public int level;
        public BigDecimal missingPoints;
        public int missingScenarios;
        public int missingConstrained;
        public int improvements;
        public List<Change> answers;
        public List<Step> scenarios;
    }

    /** A better answer. */
    public static class Change {
        public String question;
        public String option;
        public String label;
        public BigDecimal adds;
    }

    /** A scenario to be lifted. */
    public static class Step {
        public String scenario;
        public boolean constrained;
        public int from;
        public int to;
    }

    /** What an option is worth. */
    public static class Worth {
        public String question;
        public String option;
        public boolean chosen;
        public BigDecimal points;
        public BigDecimal gain;
    }

    static ScoreAnswer of(ScoreResult result) {
        ScoreAnswer answer = new ScoreAnswer();
        answer.version = result.version();
        answer.score = Points.exact(result.score().total());
        answer.scoreShown = Points.shown(result.score().total());
        answer.level = result.score().level();
        answer.levelName = result.levelName();
        answer.nodes = result.score().nodes().entrySet().stream()
                .map(node -> {
                    NodePoints points = new NodePoints();
                    points.code = node.getKey();
                    points.points = Points.exact(node.getValue());
                    return points;
                })
                .toList();
        answer.levels = result.reasons().stream().map(ScoreAnswer::reason).toList();
        answer.gap = result.gap() == null ? null : gap(result.gap());
        answer.options = result.worth().stream().map(ScoreAnswer::worth).toList();
        answer.open = result.open();
        return answer;
    }

    private static Reason reason(LevelReason given) {
        Reason reason = new Reason();
        reason.level = given.getLevel();
        reason.name = given.getName();
        reason.met = given.met();
        reason.minScore = given.rule().minScore();
        reason.missingPoints = given.getMissingPoints();
        reason.minScenarios = given.rule().minScenarios();
        reason.scenarios = given.reach().scenarios();
        reason.minConstrained = given.rule().minConstrained();
        reason.constrained = given.reach().constrained();
        reason.constrainedReached = given.constrainedReached();
        reason.constrainedMissing = given.constrainedMissing();
        return reason;
    }

    private static GapAnswer gap(Gap given) {
        GapAnswer gap = new GapAnswer();
        gap.level = given.level();
        gap.missingPoints = Points.exact(given.missingPoints());
        gap.missingScenarios = given.missingScenarios();
        gap.missingConstrained = given.missingConstrained();
        gap.improvements = given.improvements();
        gap.answers = given.answers().stream().map(ScoreAnswer::change).toList();
        gap.scenarios = given.scenarios().stream().map(ScoreAnswer::step).toList();
        return gap;
    }

    private static Change change(AnswerChange given) {
        Change change = new Change();
        change.question = given.question();
        change.option = given.option();
        change.label = given.label();
        change.adds = Points.exact(given.adds());
        return change;
    }

    private static Step step(ScenarioStep given) {
        Step step = new Step();
        step.scenario = given.scenario();
        step.constrained = given.constrained();
        step.from = given.from();
        step.to = given.to();
        return step;
    }

    private static Worth worth(OptionWorth given) {
        Worth worth = new Worth();
        worth.question = given.question();
        worth.option = given.option();
        worth.chosen = given.chosen();
        worth.points = Points.exact(given.points());
        worth.gain = Points.exact(given.gain());
        return worth;
    }
}
