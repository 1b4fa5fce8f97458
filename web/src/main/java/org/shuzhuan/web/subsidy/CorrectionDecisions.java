package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.subsidy.SubsidyCorrection;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** The applicant's answer to a correction notice (补正). */
@ApplicationScoped
public class CorrectionDecisions implements TaskDesk {

    @Inject
    private SubsidyCorrection desk;

    @Override
    public String taskKey() {
        return "Task_CorrectApplication";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "ANSWERED",
                DecisionChoice.of((task, said) -> desk.answer(task, said.toAnswers()), DecisionField.ANSWERS));
    }
}
