package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_LapseApplication}: ends the case as LAPSED. */
@Named
@ApplicationScoped
public class LapseApplicationDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.fail(
                SubsidyVariables.caseFileId(execution),
                CaseStatus.LAPSED,
                execution.getCurrentActivityId(),
                SubsidyVariables.decisionRef(execution));
    }
}
