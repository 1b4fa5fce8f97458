package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What is missing to a level, and the smallest set of improvements that closes it: the fewest changed answers plus scenario
 * steps, and of equally small sets the one that adds the fewest points.
 *
 * @param missingPoints ten-thousandths
 */
public record Gap(
        int level,
        String levelName,
        long missingPoints,
        int missingScenarios,
        int missingConstrained,
        List<AnswerChange> answers,
        List<ScenarioStep> scenarios)
        implements Serializable {

    /** Changed answers plus scenario steps. */
    public int improvements() {
        return answers.size() + scenarios.stream().mapToInt(ScenarioStep::steps).sum();
    }

    public int getLevel() {
        return level;
    }

    public String getLevelName() {
        return levelName;
    }

    public boolean isPointsMissing() {
        return missingPoints > 0;
    }

    public BigDecimal getMissingPoints() {
        // up, so that what is told is enough
        return Points.exact(missingPoints).setScale(2, RoundingMode.CEILING);
    }

    public int getMissingScenarios() {
        return missingScenarios;
    }

    public int getMissingConstrained() {
        return missingConstrained;
    }

    public List<AnswerChange> getAnswers() {
        return answers;
    }

    public List<ScenarioStep> getScenarios() {
        return scenarios;
    }

    public int getImprovements() {
        return improvements();
    }
}
