package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.subsidy.CaseEnd;

/** {@code EndEvent_Revoked}, reached by {@code Msg_ApprovalRevoked}: ends the case as REVOKED and frees its money. */
@Named
@ApplicationScoped
public class RevokeApprovalDelegate implements JavaDelegate {

    @Inject
    private CaseEnd end;

    @Override
    public void execute(DelegateExecution execution) {
        end.revoke(SubsidyVariables.caseFileId(execution), SubsidyVariables.decisionRef(execution));
    }
}
