package org.shuzhuan.assessment;

import java.io.Serializable;

/** How many scenarios stand at a level or above it, and how many of these are constrained. */
public record Reach(int scenarios, int constrained) implements Serializable {

    public int getScenarios() {
        return scenarios;
    }

    public int getConstrained() {
        return constrained;
    }
}
