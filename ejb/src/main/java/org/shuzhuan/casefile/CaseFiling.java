package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseApplicant;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseMatter;
import org.shuzhuan.casefile.entity.CaseSubmission;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.BrokenConstraint;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ProcessStarts;

/**
 * Opens cases: case row, what the feature stores for it, history, process instance, audit row and message in one
 * transaction. A repeat of the same key yields the same case.
 */
@Stateless
public class CaseFiling {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseSignals signals;

    @Inject
    private CaseMessages messages;

    @Inject
    private ProcessStarts processes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * @param storeContent called with the new case's id, before the process starts, to store what is applied for
     * @throws DomainException KEY_REQUIRED, KEY_WITH_OTHER_BODY, or FILED_MEANWHILE when the same key is being stored by
     *     another request at this moment: repeating then answers with that case
     */
    @Requires("casefile:file")
    public CaseFiled file(FilingRequest request, LongConsumer storeContent) {
        Optional<CaseFiled> before =
                repeated(request.applicant().enterpriseId(), request.idempotencyKey(), request.requestDigest());
        if (before.isPresent()) {
            return before.get();
        }
        CaseFile caseFile = stored(request);
        storeContent.accept(caseFile.getId());
        history.record(caseFile.getId(), "StartEvent_Submitted", CaseAction.SUBMIT, Opinion.of(""), null);
        signals.submitted(caseFile);
        cases.flush();
        caseFile.runsAs(processes.start(
                request.terms().processKey(), caseFile.getCaseNumber(), CaseVariables.of(caseFile.getId())));
        audit.record("casefile:file", "CaseFile", caseFile.getCaseNumber(), null, request.requestDigest());
        messages.submitted(caseFile);
        return receipt(caseFile, false);
    }

    /**
     * The case an enterprise filed with this key before; empty when the key is new.
     *
     * @throws DomainException KEY_REQUIRED, KEY_WITH_OTHER_BODY
     */
    @Requires("casefile:file")
    public Optional<CaseFiled> repeated(long enterpriseId, String key, String requestDigest) {
        requireKey(key);
        Optional<CaseFile> before = cases.byIdempotencyKey(enterpriseId, key);
        if (before.isPresent() && !before.get().getRequestDigest().equals(requestDigest)) {
            throw new DomainException(CaseFileError.KEY_WITH_OTHER_BODY);
        }
        return before.map(caseFile -> receipt(caseFile, true));
    }

    /** Before anything else of a submission is looked at. @throws DomainException KEY_REQUIRED */
    @Requires("casefile:file")
    public void requireKey(String key) {
        if (key == null || !key.matches("[A-Za-z0-9-]{8,64}")) {
            throw new DomainException(CaseFileError.KEY_REQUIRED);
        }
    }

    /** Case number of a case of the caller's own enterprise. */
    @Requires("casefile:file")
    public String numberOf(long caseFileId) {
        return cases.get(caseFileId).getCaseNumber();
    }

    private CaseFile stored(FilingRequest request) {
        FilingRequest.Applicant applicant = request.applicant();
        FilingRequest.Terms terms = request.terms();
        CaseFile caseFile = new CaseFile(
                QueryCode.drawn(),
                new CaseMatter(terms.matterCode(), terms.callId(), terms.callTitle()),
                new CaseApplicant(
                        applicant.enterpriseId(),
                        applicant.name(),
                        applicant.creditCode(),
                        applicant.regionCode(),
                        caller.accountId().orElse(null)),
                new CaseSubmission(
                        terms.processKey(),
                        clock.now(),
                        request.amountRequested(),
                        terms.promisedDays(),
                        terms.statutoryDays(),
                        request.idempotencyKey(),
                        request.requestDigest()));
        try {
            cases.add(caseFile);
        } catch (PersistenceException failure) {
            if (BrokenConstraint.isBehind(failure, "UK_CASE_FILE_KEY")) {
                throw new DomainException(CaseFileError.FILED_MEANWHILE);
            }
            throw failure;
        }
        return caseFile;
    }

    private static CaseFiled receipt(CaseFile caseFile, boolean repeated) {
        return new CaseFiled(caseFile.getId(), caseFile.getCaseNumber(), caseFile.getQueryCode(), repeated);
    }
}
