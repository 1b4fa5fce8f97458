package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseWork;

/** {@code Task_HoldBudget}: holds the money or queues the case. */
@Named
@ApplicationScoped
public class HoldBudgetDelegate implements JavaDelegate {

    @Inject
    private CaseWork work;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("holdResult", work.hold(SubsidyVariables.caseFileId(execution)));
    }
}
