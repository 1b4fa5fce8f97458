package org.shuzhuan.assessment;

import java.io.Serializable;

/** A scenario lifted to the level asked for; each level between is one step. */
public record ScenarioStep(String scenario, String title, boolean constrained, int from, int to, String criterion)
        implements Serializable {

    public int steps() {
        return to - from;
    }

    public String getScenario() {
        return scenario;
    }

    public String getTitle() {
        return title;
    }

    public boolean isConstrained() {
        return constrained;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }

    /** What the target level asks of the scenario. */
    public String getCriterion() {
        return criterion;
    }
}
