package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.subsidy.entity.RejectionReview;

/** The review of a rejection, as applicant and officials read it. */
public final class RejectionReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long caseFileId;
    private final RejectionReviewState state;
    private final String level;
    private final String reason;
    private final LocalDateTime filedAt;
    private final String outcome;
    private final String decidingUnit;
    private final LocalDateTime decidedAt;

    RejectionReviewView(RejectionReview review) {
        this.caseFileId = review.getCaseFileId();
        this.state = review.getState();
        this.level = review.getLevel();
        this.reason = review.getReason();
        this.filedAt = review.getFiledAt();
        this.outcome = review.getOutcome();
        this.decidingUnit = review.getDecidingUnit();
        this.decidedAt = review.getDecidedAt();
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public RejectionReviewState getState() {
        return state;
    }

    /** Role of the level that decides: review or leader. */
    public String getLevel() {
        return level;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getFiledAt() {
        return filedAt;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getDecidingUnit() {
        return decidingUnit;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
