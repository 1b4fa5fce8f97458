package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyReview;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decisions of the city review (市级复核). */
@ApplicationScoped
public class ReviewDecisions implements TaskDesk {

    @Inject
    private SubsidyReview desk;

    @Override
    public String taskKey() {
        return "Task_ReviewByCity";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "RECOMMEND", DecisionChoice.withOpinion((task, said) -> desk.recommend(task, said.toOpinion())),
                "CORRECT",
                        DecisionChoice.withOpinion(
                                (task, said) -> desk.askCorrection(task, said.toOpinion(), said.toCorrections()),
                                DecisionField.CORRECTIONS),
                "SEND_BACK", DecisionChoice.withOpinion((task, said) -> desk.sendBack(task, said.toOpinion())),
                "REJECT", DecisionChoice.withOpinion((task, said) -> desk.reject(task, said.toOpinion())));
    }
}
