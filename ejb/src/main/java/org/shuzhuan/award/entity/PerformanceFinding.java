package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.award.FindingView;
import org.shuzhuan.programme.FollowUpRule;

/** Whether one condition of the follow-up was met, with its evidence. Never changed. */
@Entity
@IdClass(CasePositionKey.class)
@Table(name = "PERFORMANCE_FINDING")
public class PerformanceFinding {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Id
    @Column(name = "POSITION_NO")
    private Integer position;

    @Column(name = "CONDITION_KEY", nullable = false)
    private String key;

    @Column(name = "CONDITION_TITLE", nullable = false)
    private String title;

    @Column(name = "CONDITION_MET", nullable = false)
    private Boolean met;

    @Column(name = "EVIDENCE_TEXT", nullable = false)
    private String evidence;

    @Column(name = "FOUND_BY_NAME", nullable = false)
    private String foundByName;

    @Column(name = "FOUND_AT", nullable = false)
    private LocalDateTime foundAt;

    protected PerformanceFinding() {}

    public PerformanceFinding(Long caseFileId, int position, FollowUpRule.Condition condition) {
        this.caseFileId = caseFileId;
        this.position = position;
        this.key = condition.key();
        this.title = condition.title();
    }

    public PerformanceFinding found(boolean isMet, String proven, String by, LocalDateTime at) {
        met = isMet;
        evidence = proven;
        foundByName = by;
        foundAt = at;
        return this;
    }

    public FindingView view() {
        return new FindingView(key, title, met, evidence, foundByName, foundAt);
    }
}
