package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_RejectCase}: ends the case as REJECTED. */
@Named
@ApplicationScoped
public class RejectCaseDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.fail(
                SubsidyVariables.caseFileId(execution),
                CaseStatus.REJECTED,
                execution.getCurrentActivityId(),
                SubsidyVariables.decisionRef(execution));
    }
}
