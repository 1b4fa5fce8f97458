package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code Task_CommitGrant}: commits what the approval grants. */
@Named
@ApplicationScoped
public class CommitGrantDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.commit(SubsidyVariables.caseFileId(execution), SubsidyVariables.decisionRef(execution));
    }
}
