package org.shuzhuan.bpmn.subsidy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.shuzhuan.bpmn.ModelEngine;

/** The inputs of the subsidy decisions for one applicant who meets every condition, to be changed one by one. */
final class SubsidyFacts {

    private final Map<String, Object> inputs = new HashMap<>();

    private SubsidyFacts() {
        inputs.put("applicantType", "SME");
        inputs.put("sizeClass", "SMALL");
        inputs.put("regionInJurisdiction", true);
        inputs.put("seriousDishonesty", false);
        inputs.put("safetyIncident3y", false);
        inputs.put("nationalFundBefore", false);
        inputs.put("duplicateProject", false);
        inputs.put("inSignedPool", true);
        inputs.put("levelBefore", 1);
        inputs.put("levelAfter", 2);
        inputs.put("effectScore", null);
        inputs.put("pledged", true);
        inputs.put("ledSmeCount", null);
        inputs.put("ledSmeLevel2BasisPoints", null);
        inputs.put("platformCostYuan", null);
        inputs.put("contractSignedOn", on("2025-03-01"));
        inputs.put("completedOn", on("2025-12-20"));
        inputs.put("evaluationDate", on("2026-11-23"));
    }

    static SubsidyFacts ofSmallEnterprise() {
        return new SubsidyFacts();
    }

    static SubsidyFacts ofChainLeader() {
        return new SubsidyFacts()
                .with("applicantType", "CHAIN_LEADER")
                .with("sizeClass", "LARGE")
                .with("inSignedPool", null)
                .with("levelAfter", null)
                .with("ledSmeCount", 10)
                .with("ledSmeLevel2BasisPoints", 8000)
                .with("platformCostYuan", 8_000_000L);
    }

    SubsidyFacts with(String input, Object value) {
        inputs.put(input, value);
        return this;
    }

    List<String> reasons(ModelEngine engine) {
        return decide(engine, "ChainSubsidyEligibility").collectEntries("reason");
    }

    List<String> rules(ModelEngine engine) {
        return decide(engine, "ChainSubsidyEligibility").collectEntries("rule");
    }

    Map<String, Object> amount(ModelEngine engine) {
        return decide(engine, "ChainSubsidyAmount").getSingleResult().getEntryMap();
    }

    Map<String, Object> amount(ModelEngine engine, String versionTag) {
        return decide(engine, "ChainSubsidyAmount", versionTag)
                .getSingleResult()
                .getEntryMap();
    }

    private DmnDecisionTableResult decide(ModelEngine engine, String decision, String versionTag) {
        var definition = engine.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .versionTag(versionTag)
                .singleResult();
        return engine.decisions().evaluateDecisionTableById(definition.getId(), inputs);
    }

    List<String> reasons(ModelEngine engine, String versionTag) {
        return decide(engine, "ChainSubsidyEligibility", versionTag).collectEntries("reason");
    }

    private DmnDecisionTableResult decide(ModelEngine engine, String decision) {
        return engine.decisions().evaluateDecisionTableByKey(decision, inputs);
    }

    static Date on(String date) {
        return Date.from(
                LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
