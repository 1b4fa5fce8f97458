package org.shuzhuan.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.award.Instalments;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDesk;

/** Releases the next part of a grant (放行下期款项). */
@ApplicationScoped
public class InstalmentDecisions implements TaskDesk {

    @Inject
    private Instalments desk;

    @Override
    public String taskKey() {
        return "Task_ReleaseInstalment";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "RELEASED",
                DecisionChoice.withOpinion(
                        (task, said) -> desk.release(task, said.evidence, said.toOpinion()), DecisionField.EVIDENCE));
    }
}
