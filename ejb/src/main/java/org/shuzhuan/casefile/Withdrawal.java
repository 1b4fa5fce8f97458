package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ProcessMessages;

/** The applicant takes the application back (撤回), at any moment until the approval is issued. */
@Stateless
public class Withdrawal {

    private static final String MESSAGE = "Msg_Withdrawn";

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseHoldings holdings;

    @Inject
    private ProcessMessages processes;

    @Inject
    private AuditTrail audit;

    /**
     * @param reason required, at most 2,000 characters
     * @throws DomainException WITHDRAWAL_TOO_LATE after approval, CASE_ENDED when the case has ended
     */
    @Requires("casefile:withdraw")
    public void withdraw(long caseFileId, Opinion reason) {
        reason.required();
        CaseFile caseFile = cases.lock(caseFileId);
        scope.requireApplicant(caseFile);
        if (caseFile.getStatus().isFinal()) {
            throw new DomainException(CaseFileError.CASE_ENDED, caseFile.getStatus());
        }
        if (!caseFile.getStatus().isWithdrawable()) {
            throw new DomainException(CaseFileError.WITHDRAWAL_TOO_LATE);
        }
        holdings.lock(caseFileId);
        history.record(caseFileId, MESSAGE, CaseAction.WITHDRAW, reason, null);
        audit.record("casefile:withdraw", "CaseFile", caseFile.getCaseNumber(), null, reason.text());
        cases.flush();
        processes.correlate(caseFile.getCaseNumber(), MESSAGE, Map.of());
    }
}
