package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.DecisionTrace;
import org.shuzhuan.workflow.engine.Engine;

/** Evaluates decision tables, inside and outside of processes. */
// the public estimate asks the same tables; an evaluation changes nothing
@Requires(Requires.ANYONE)
@Stateless
public class Decisions {

    @Inject
    private Engine engine;

    @Inject
    private DecisionTrace trace;

    /**
     * @param decisionId such as {@code ChainSubsidyAmount}
     * @param versionTag {@code policyCode@version}
     * @param inputs every input of the table; a missing one is an error of the engine
     * @throws DomainException {@link WorkflowError#DECISION_VERSION_UNKNOWN}
     */
    public DecisionOutcome evaluate(String decisionId, String versionTag, Map<String, Object> inputs) {
        DecisionDefinition definition = definition(decisionId, versionTag);
        DmnDecisionTableResult result = engine.decisions()
                .evaluateDecisionTableById(definition.getId())
                .variables(inputs)
                .evaluate();
        List<Map<String, Object>> rows =
                List.copyOf(result.getResultList()); // rows keep their nulls: an empty cell is an answer
        return new DecisionOutcome(
                rows, trace.takeMatched(), decisionId, versionTag, definition.getId(), definition.getDeploymentId());
    }

    /** True when the decision is deployed in that version. */
    public boolean known(String decisionId, String versionTag) {
        return !definitions(decisionId, versionTag).isEmpty();
    }

    private DecisionDefinition definition(String decisionId, String versionTag) {
        return definitions(decisionId, versionTag).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException(WorkflowError.DECISION_VERSION_UNKNOWN, decisionId, versionTag));
    }

    /** Newest first: a corrected table of the same tag replaces the older one. */
    private List<DecisionDefinition> definitions(String decisionId, String versionTag) {
        return engine.repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionId)
                .versionTag(versionTag)
                .orderByDecisionDefinitionVersion()
                .desc()
                .listPage(0, 1);
    }
}
