package org.shuzhuan.workflow;

import java.util.List;
import java.util.Map;

/**
 * What a decision table answered, with what is needed to explain and repeat it years later.
 *
 * @param rows output values by name, one map per matched rule that the hit policy returns
 * @param matchedRules ids of the rules that matched, in the order of the table
 * @param definitionId the engine's id of the table that answered
 * @param versionTag {@code policyCode@version}
 */
public record DecisionOutcome(
        List<Map<String, Object>> rows,
        List<String> matchedRules,
        String decisionId,
        String versionTag,
        String definitionId,
        String deploymentId) {}
