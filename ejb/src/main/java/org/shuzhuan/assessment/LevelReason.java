package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One level's three conditions as they stand.
 *
 * @param total ten-thousandths of a point
 * @param constrainedReached titles of the constrained scenarios at the level or above
 * @param constrainedMissing titles of those below it
 */
public record LevelReason(
        LevelRule rule, long total, Reach reach, List<String> constrainedReached, List<String> constrainedMissing)
        implements Serializable {

    public boolean met() {
        return pointsMet() && scenariosMet() && constrainedMet();
    }

    boolean pointsMet() {
        return total >= Points.of(rule.minScore());
    }

    boolean scenariosMet() {
        return reach.scenarios() >= rule.minScenarios();
    }

    boolean constrainedMet() {
        return reach.constrained() >= rule.minConstrained();
    }

    public int getLevel() {
        return rule.level();
    }

    public String getName() {
        return rule.name();
    }

    public LevelRule getRule() {
        return rule;
    }

    public BigDecimal getTotal() {
        return Points.shown(total);
    }

    public Reach getReach() {
        return reach;
    }

    public boolean isMet() {
        return met();
    }

    public boolean isPointsMet() {
        return pointsMet();
    }

    public boolean isScenariosMet() {
        return scenariosMet();
    }

    public boolean isConstrainedMet() {
        return constrainedMet();
    }

    public BigDecimal getMissingPoints() {
        // up, so that what is told is enough
        return pointsMet()
                ? BigDecimal.ZERO
                : Points.exact(Points.of(rule.minScore()) - total).setScale(2, RoundingMode.CEILING);
    }

    public int getMissingScenarios() {
        return Math.max(0, rule.minScenarios() - reach.scenarios());
    }

    public int getMissingConstrained() {
        return Math.max(0, rule.minConstrained() - reach.constrained());
    }

    public List<String> getConstrainedReached() {
        return constrainedReached;
    }

    public List<String> getConstrainedMissing() {
        return constrainedMissing;
    }
}
