package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyVerification;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the verification on site (现场核查). */
@ApplicationScoped
public class VerificationDecisions implements TaskDesk {

    @Inject
    private SubsidyVerification desk;

    @Override
    public String taskKey() {
        return "Task_VerifyOnSite";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "CONFIRM",
                        DecisionChoice.withOpinion(
                                (task, said) -> desk.confirm(task, said.toFacts(), said.toOpinion()),
                                DecisionField.FACTS),
                "CORRECT",
                        DecisionChoice.withOpinion(
                                (task, said) -> desk.askCorrection(task, said.toOpinion(), said.toCorrections()),
                                DecisionField.CORRECTIONS),
                "REJECT", DecisionChoice.withOpinion((task, said) -> desk.reject(task, said.toOpinion())));
    }
}
