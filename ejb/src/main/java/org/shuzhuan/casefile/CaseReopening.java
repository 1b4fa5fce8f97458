package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ProcessStarts;

/** A rejection that did not stand: the case goes on, in a new instance of its process, at the step named. */
@Stateless
public class CaseReopening {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private ProcessStarts processes;

    @Inject
    private AuditTrail audit;

    /**
     * @param stepKey element id of the case's process to go on at
     * @throws DomainException CASE_NOT_REOPENABLE unless the rejection is under review
     */
    @Requires("casefile:reopen")
    public void reopen(long caseFileId, String stepKey) {
        CaseFile caseFile = cases.lock(caseFileId);
        if (caseFile.getStatus() != CaseStatus.IN_REJECTION_REVIEW) {
            throw new DomainException(CaseFileError.CASE_NOT_REOPENABLE, caseFile.getStatus());
        }
        caseFile.reopen();
        history.record(caseFileId, "Task_ReopenCase", CaseAction.REOPEN, Opinion.of(""), null);
        audit.record("casefile:reopen", "CaseFile", caseFile.getCaseNumber(), null, stepKey);
        cases.flush();
        caseFile.runsAs(processes.startBefore(
                caseFile.getProcessKey(), caseFile.getCaseNumber(), stepKey, CaseVariables.of(caseFileId)));
    }
}
