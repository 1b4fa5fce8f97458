package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyAcceptance;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the acceptance desk (受理). */
@ApplicationScoped
public class AcceptanceDecisions implements TaskDesk {

    @Inject
    private SubsidyAcceptance desk;

    @Override
    public String taskKey() {
        return "Task_AcceptApplication";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "ACCEPT", DecisionChoice.withOpinion((task, said) -> desk.accept(task, said.toOpinion())),
                "CORRECT",
                        DecisionChoice.withOpinion(
                                (task, said) -> desk.askCorrection(task, said.toOpinion(), said.toCorrections()),
                                DecisionField.CORRECTIONS),
                "NOT_ACCEPT", DecisionChoice.withOpinion((task, said) -> desk.refuse(task, said.toOpinion())));
    }
}
