package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_CloseCase}: closes the paid case. */
@Named
@ApplicationScoped
public class CloseCaseDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.close(SubsidyVariables.caseFileId(execution));
    }
}
