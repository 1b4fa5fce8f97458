package org.shuzhuan.bpmn.subsidy;

import java.util.Map;
import org.shuzhuan.bpmn.ModelEngine;

/** One case of the subsidy process that can be walked along the happy path up to any step. */
final class SubsidyCase {

    static final String[] MODELS = {
        "subsidy/ChainSubsidyProcess.bpmn", "casefile/PublicNoticeProcess.bpmn", "fund/DisbursementProcess.bpmn"
    };

    private static final Map<String, String> FAVOURABLE = Map.of(
            "Task_AcceptApplication", "ACCEPT",
            "Task_VerifyOnSite", "CONFIRM",
            "Task_ReviewByCity", "RECOMMEND",
            "Task_AuditInvestment", "CONFIRM",
            "Task_Countersign", "AGREE",
            "Task_IssueApproval", "APPROVE",
            "Task_PreparePayment", "CONFIRM",
            "Task_ConfirmPayment", "CONFIRMED",
            "Task_ReviewPerformance", "MET");

    private final ModelEngine engine;

    private SubsidyCase(ModelEngine engine) {
        this.engine = engine;
        engine.start("ChainSubsidyProcess", Map.of("caseFileId", 7L, "returnTo", "ACCEPTANCE"));
    }

    static SubsidyCase submitted(ModelEngine engine) {
        return new SubsidyCase(engine);
    }

    static SubsidyCase at(ModelEngine engine, String task) {
        return submitted(engine).reach(task);
    }

    SubsidyCase reach(String task) {
        while (engine.tasks(task).isEmpty()) {
            step();
        }
        return this;
    }

    SubsidyCase reachNotice() {
        reach("Task_Countersign");
        engine.decide("Task_Countersign", "AGREE");
        engine.decide("Task_Countersign", "AGREE");
        return this;
    }

    void finish() {
        while (!engine.isOver()) {
            step();
        }
    }

    private void step() {
        var open = engine.openTasks();
        if (open.isEmpty()) {
            engine.passToNextTimer();
        } else {
            engine.decide(open.get(0), FAVOURABLE.get(open.get(0)));
        }
    }
}
