package org.shuzhuan.subsidy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.subsidy.RejectionReviewState;

/** The one review (复核) a rejected application may ask for: OPEN until the level above confirms the rejection or reopens. */
@Entity
@Table(name = "REJECTION_REVIEW")
public class RejectionReview {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RejectionReviewState state;

    @Column(name = "REVIEW_LEVEL", nullable = false, updatable = false)
    private String level;

    @Lob
    @Column(name = "REASON", nullable = false)
    private String reason;

    @Column(name = "FILED_AT", nullable = false, updatable = false)
    private LocalDateTime filedAt;

    @Lob
    @Column(name = "OUTCOME")
    private String outcome;

    @Column(name = "DECIDING_UNIT")
    private String decidingUnit;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected RejectionReview() {}

    /** @param level role of the level above the one that rejected */
    public RejectionReview(Long caseFileId, String level, String reason, LocalDateTime filedAt) {
        this.caseFileId = caseFileId;
        this.level = level;
        this.reason = reason;
        this.filedAt = filedAt;
        this.state = RejectionReviewState.OPEN;
    }

    public void decide(RejectionReviewState decision, String reasons, String unit, LocalDateTime at) {
        state = decision;
        outcome = reasons;
        decidingUnit = unit;
        decidedAt = at;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public RejectionReviewState getState() {
        return state;
    }

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
