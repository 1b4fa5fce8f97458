package org.shuzhuan.web.subsidy;

import java.util.List;
import org.shuzhuan.assessment.Scenario;

/**
 * A scenario to lift.
 *
 * @param reached 0..4
 * @param helps calls it helps to qualify for
 */
public record WeakScenario(Scenario scenario, int reached, List<NumberedCall> helps) {

    int highest() {
        return scenario.criteria().size();
    }

    public Scenario getScenario() {
        return scenario;
    }

    public int getReached() {
        return reached;
    }

    public int getNext() {
        return reached + 1;
    }

    /** What the next level asks for. */
    public String getCriterion() {
        return scenario.criteria().get(reached);
    }

    public List<NumberedCall> getHelps() {
        return helps;
    }
}
