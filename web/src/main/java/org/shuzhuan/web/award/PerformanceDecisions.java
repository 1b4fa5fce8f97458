package org.shuzhuan.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.Finding;
import org.shuzhuan.award.PerformanceReviews;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDecision;
import org.shuzhuan.web.workflow.TaskDesk;

/** Concludes the follow-up (绩效回访): met or unmet follows from the findings. */
@ApplicationScoped
public class PerformanceDecisions implements TaskDesk {

    @Inject
    private PerformanceReviews desk;

    @Override
    public String taskKey() {
        return "Task_ReviewPerformance";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of("CONCLUDE", DecisionChoice.withOpinion(this::conclude, DecisionField.FINDINGS));
    }

    private void conclude(String task, TaskDecision said) {
        BodyFields body = new BodyFields();
        List<TaskDecision.Finding> findings = body.elements("findings", said.findings);
        body.refuseIfFaulty();
        desk.conclude(
                task,
                findings.stream()
                        .map(finding -> new Finding(finding.condition, finding.met, finding.evidence))
                        .toList(),
                said.toOpinion());
    }
}
