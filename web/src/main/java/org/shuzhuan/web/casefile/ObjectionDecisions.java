package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.casefile.ObjectionDesk;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions on an objection (处理异议). */
@ApplicationScoped
public class ObjectionDecisions implements TaskDesk {

    @Inject
    private ObjectionDesk desk;

    @Override
    public String taskKey() {
        return "Task_HandleObjection";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return of(desk);
    }

    static Map<String, DecisionChoice> of(ObjectionDesk desk) {
        return Map.of(
                "DISMISSED", DecisionChoice.withOpinion((task, said) -> desk.dismiss(task, said.toOpinion())),
                "UPHELD", DecisionChoice.withOpinion((task, said) -> desk.uphold(task, said.toOpinion())));
    }
}
