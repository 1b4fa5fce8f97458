package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.award.Verification;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseReopening;

/** {@code Task_ReopenCase}: the case goes on at the first desk whose part is missing or whose rejection did not stand. */
@Named
@ApplicationScoped
public class ReopenCaseDelegate implements JavaDelegate {

    @Inject
    private CaseReopening reopening;

    @Inject
    private CaseFiles cases;

    @Inject
    private Verification verification;

    @Override
    public void execute(DelegateExecution execution) {
        long caseFileId = SubsidyVariables.caseFileId(execution);
        boolean accepted = cases.get(caseFileId).getAcceptedOn() != null;
        boolean verified = verification.of(caseFileId).isPresent();
        boolean rejectedByCounty = "review".equals(execution.getVariable("reviewLevel"));
        reopening.reopen(caseFileId, ResumedStep.of(accepted, verified, rejectedByCounty));
    }
}
