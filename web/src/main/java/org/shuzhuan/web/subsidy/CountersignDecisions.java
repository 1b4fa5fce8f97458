package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyCountersign;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the countersigning (会签). */
@ApplicationScoped
public class CountersignDecisions implements TaskDesk {

    @Inject
    private SubsidyCountersign desk;

    @Override
    public String taskKey() {
        return "Task_Countersign";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "AGREE", DecisionChoice.withOpinion((task, said) -> desk.agree(task, said.toOpinion())),
                "REFUSE", DecisionChoice.withOpinion((task, said) -> desk.refuse(task, said.toOpinion())));
    }
}
