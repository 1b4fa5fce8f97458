package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_NotAcceptCase}: ends the case as NOT_ACCEPTED. */
@Named
@ApplicationScoped
public class NotAcceptCaseDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.fail(
                SubsidyVariables.caseFileId(execution),
                CaseStatus.NOT_ACCEPTED,
                execution.getCurrentActivityId(),
                SubsidyVariables.decisionRef(execution));
    }
}
