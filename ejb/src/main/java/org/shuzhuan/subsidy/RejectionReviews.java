package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.document.PublicIntake;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.RejectionReview;
import org.shuzhuan.subsidy.store.SubsidyStore;
import org.shuzhuan.workflow.ProcessStarts;

/**
 * The applicant asks for the review (复核) of a rejection: once, within the call's days after it was served, by the level above
 * the one that rejected. A rejection is served on the day after it was sent.
 */
@Stateless
public class RejectionReviews {

    static final String PROCESS = "RejectionReviewProcess";

    private static final String COUNTY_TASK = "Task_VerifyOnSite";
    private static final String ABOVE_COUNTY = "review";
    private static final String ABOVE_CITY = "leader";
    private static final int SHORTEST_REASON = 20;
    private static final int MOST_FILES = 5;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    SubsidyStore store;

    @Inject
    CallDirectory calls;

    @Inject
    PublicIntake intake;

    @Inject
    ProcessStarts processes;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /**
     * @param reason 20..2000 characters
     * @param evidence at most five files
     * @throws DomainException REVIEW_NOT_OPEN unless the case is rejected, REVIEW_TOO_LATE, REVIEW_ONLY_ONCE, REVIEW_REASON,
     *     or why a file is not taken
     */
    @Requires("subsidy:ask-review")
    public RejectionReviewView file(long caseFileId, Opinion reason, List<Evidence> evidence) {
        progress.lock(caseFileId);
        CaseView caseFile = cases.get(caseFileId);
        if (store.rejectionReview(caseFileId).isPresent()) {
            throw new DomainException(SubsidyError.REVIEW_ONLY_ONCE);
        }
        if (caseFile.getStatus() != CaseStatus.REJECTED) {
            throw new DomainException(SubsidyError.REVIEW_NOT_OPEN);
        }
        LocalDate last = lastDay(caseFile);
        if (clock.today().isAfter(last)) {
            throw new DomainException(SubsidyError.REVIEW_TOO_LATE, last);
        }
        if (reason.text().length() < SHORTEST_REASON) {
            throw new DomainException(SubsidyError.REVIEW_REASON, SHORTEST_REASON);
        }
        if (evidence.size() > MOST_FILES) {
            throw new DomainException(SubsidyError.REVIEW_FILES, MOST_FILES);
        }
        RejectionReview review = new RejectionReview(caseFileId, levelAbove(caseFileId), reason.text(), clock.now());
        store.add(review);
        evidence.forEach(file -> intake.store(
                file.content(),
                new NewDocument(
                        file.fileName(),
                        RejectionReviewDocuments.KIND,
                        caseFileId,
                        UUID.randomUUID().toString())));
        history.record(caseFileId, "StartEvent_ReviewRequested", CaseAction.ASK_REVIEW, reason, null);
        audit.record("subsidy:ask-review", "CaseFile", caseFile.getCaseNumber(), null, review.getLevel());
        store.flush();
        processes.start(
                PROCESS, caseFile.getCaseNumber(), Map.of("caseFileId", caseFileId, "reviewLevel", review.getLevel()));
        return new RejectionReviewView(review);
    }

    /** The county's rejection goes to the city, every other to the leader. */
    private String levelAbove(long caseFileId) {
        List<HistoryLine> lines = cases.history(caseFileId);
        for (int index = lines.size() - 1; index >= 0; index--) {
            HistoryLine line = lines.get(index);
            if (line.action() == CaseAction.REJECT) {
                return COUNTY_TASK.equals(line.stepKey()) ? ABOVE_COUNTY : ABOVE_CITY;
            }
        }
        return ABOVE_CITY;
    }

    private LocalDate lastDay(CaseView caseFile) {
        return caseFile.getEndedAt().toLocalDate().plusDays(1L + calls.reviewRequestDays(caseFile.getCallId()));
    }

    /** Last day on which the caller may still ask for a review of this case; empty when there is nothing to ask. */
    @Requires("casefile:read")
    public Optional<LocalDate> fileableUntil(long caseFileId) {
        CaseView caseFile = cases.get(caseFileId);
        boolean open = caseFile.getStatus() == CaseStatus.REJECTED
                && store.rejectionReview(caseFileId).isEmpty();
        return open
                ? Optional.of(lastDay(caseFile)).filter(last -> !clock.today().isAfter(last))
                : Optional.empty();
    }

    /** Empty when none was asked for. */
    @Requires("casefile:read")
    public Optional<RejectionReviewView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.rejectionReview(caseFileId).map(RejectionReviewView::new);
    }

    /** A file that supports the request. */
    public record Evidence(String fileName, InputStream content) {}
}
