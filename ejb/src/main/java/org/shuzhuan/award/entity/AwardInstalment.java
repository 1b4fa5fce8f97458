package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/** A part of an approved grant. Frozen by the approval; released at once, or when its condition is proven. */
@Entity
@IdClass(CasePositionKey.class)
@Table(name = "AWARD_INSTALMENT")
public class AwardInstalment {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Id
    @Column(name = "POSITION_NO")
    private Integer position;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "CONDITION_TEXT")
    private String condition;

    @Column(name = "AMOUNT", nullable = false)
    private Money amount;

    @Column(name = "RELEASED_AT")
    private LocalDateTime releasedAt;

    @Column(name = "RELEASED_BY_NAME")
    private String releasedByName;

    @Column(name = "EVIDENCE_TEXT")
    private String evidence;

    protected AwardInstalment() {}

    public AwardInstalment(Long caseFileId, int position, String title, String condition, Money amount) {
        this.caseFileId = caseFileId;
        this.position = position;
        this.title = title;
        this.condition = condition;
        this.amount = amount;
    }

    public void release(String by, String proven, LocalDateTime at) {
        releasedByName = by;
        evidence = proven;
        releasedAt = at;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public String getCondition() {
        return condition;
    }

    public Money getAmount() {
        return amount;
    }

    public LocalDateTime getReleasedAt() {
        return releasedAt;
    }

    public String getReleasedByName() {
        return releasedByName;
    }

    public String getEvidence() {
        return evidence;
    }
}
