package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Which rules matched last on this thread; the engine's result does not say it. */
@ApplicationScoped
public class DecisionTrace implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<String>> matched = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        matched.set(event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .toList());
    }

    /** Rule ids of the evaluation just done, in the order of the table. */
    public List<String> takeMatched() {
        List<String> rules = matched.get();
        matched.remove();
        return rules == null ? List.of() : rules;
    }
}
