package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.identity.EnterpriseTies;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.WorkflowError;

/** Who acts for the applicant decides nothing of its case (回避), also by an act that is no task of the inbox. */
@ApplicationScoped
public class CaseRecusal {

    @Inject
    private EnterpriseTies ties;

    @Inject
    private Caller caller;

    /** @throws DomainException TIED_TO_ENTERPRISE */
    public void require(long enterpriseId) {
        if (ties.tied(caller.loginName(), enterpriseId)) {
            throw new DomainException(WorkflowError.TIED_TO_ENTERPRISE, caller.displayName());
        }
    }
}
