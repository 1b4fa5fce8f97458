package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_OpenReview}: tells the desk of the level above; the flows behind choose it. */
@Named
@ApplicationScoped
public class OpenReviewDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.openReview(SubsidyVariables.caseFileId(execution), (String) execution.getVariable("reviewLevel"));
    }
}
