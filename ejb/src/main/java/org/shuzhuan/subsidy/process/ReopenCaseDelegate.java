package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseReopening;

/** {@code Task_ReopenCase}: the case goes on at the desk whose rejection did not stand. */
@Named
@ApplicationScoped
public class ReopenCaseDelegate implements JavaDelegate {

    @Inject
    private CaseReopening reopening;

    @Override
    public void execute(DelegateExecution execution) {
        boolean rejectedByCounty = "review".equals(execution.getVariable("reviewLevel"));
        reopening.reopen(
                SubsidyVariables.caseFileId(execution), rejectedByCounty ? "Task_VerifyOnSite" : "Task_ReviewByCity");
    }
}
