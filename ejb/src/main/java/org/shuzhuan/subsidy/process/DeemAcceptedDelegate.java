package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseAcceptance;

/** {@code Task_DeemAccepted}: accepts by lapse of the desk's period. */
@Named
@ApplicationScoped
public class DeemAcceptedDelegate implements JavaDelegate {

    @Inject
    private CaseAcceptance acceptance;

    @Override
    public void execute(DelegateExecution execution) {
        acceptance.deem(SubsidyVariables.caseFileId(execution));
    }
}
