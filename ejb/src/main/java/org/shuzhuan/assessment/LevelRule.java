package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a level asks for: points of 100, scenarios at it or above, and how many of these are constrained. */
public record LevelRule(
        int level, String name, BigDecimal minScore, int minScenarios, int minConstrained, String description)
        implements Serializable {

    public int getLevel() {
        return level;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getMinScore() {
        return minScore;
    }

    public int getMinScenarios() {
        return minScenarios;
    }

    public int getMinConstrained() {
        return minConstrained;
    }

    public String getDescription() {
        return description;
    }
}
