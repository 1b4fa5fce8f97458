package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseWork;

/** {@code Task_ComputeSubsidy}: computes the grant. */
@Named
@ApplicationScoped
public class ComputeSubsidyDelegate implements JavaDelegate {

    @Inject
    private CaseWork work;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("granted", work.compute(SubsidyVariables.caseFileId(execution)));
    }
}
