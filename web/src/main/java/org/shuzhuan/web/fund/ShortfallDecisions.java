package org.shuzhuan.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.award.Shortfalls;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions on a case the budget does not reach; the remainder is offered first, and granted with the applicant's consent. */
@ApplicationScoped
public class ShortfallDecisions implements TaskDesk {

    @Inject
    private Shortfalls desk;

    @Override
    public String taskKey() {
        return "Task_ResolveShortfall";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "WAIT", DecisionChoice.withOpinion((task, said) -> desk.keepWaiting(task, said.toOpinion())),
                "REMAINDER", DecisionChoice.withOpinion((task, said) -> desk.offerRemainder(task, said.toOpinion())),
                "REJECT", DecisionChoice.withOpinion((task, said) -> desk.reject(task, said.toOpinion())));
    }
}
