package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.RejectionReviewDesk;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the leader on the review of a rejection (复核原决定). */
@ApplicationScoped
public class RejectionReviewByLeaderDecisions implements TaskDesk {

    @Inject
    private RejectionReviewDesk desk;

    @Override
    public String taskKey() {
        return "Task_ReviewRejectionByLeader";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "CONFIRM_REJECTION", DecisionChoice.withOpinion((task, said) -> desk.confirm(task, said.toOpinion())),
                "REOPEN", DecisionChoice.withOpinion((task, said) -> desk.reopen(task, said.toOpinion())));
    }
}
