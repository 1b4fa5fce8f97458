package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.award.VerificationForm;

/** What was found on site (真实性核查): the facts the amount is decided on; written anew when the desk does it again. */
@Entity
@Table(name = "VERIFIED_FACTS")
public class VerifiedFacts {

    @Id
    @Column(name = "CASE_FILE_ID")
    private Long caseFileId;

    @Column(name = "LEVEL_BEFORE", nullable = false)
    private int levelBefore;

    @Column(name = "LEVEL_AFTER", nullable = false)
    private int levelAfter;

    @Column(name = "COMPLETED_ON", nullable = false)
    private LocalDate completedOn;

    @Column(name = "EVALUATED_ON", nullable = false)
    private LocalDate evaluatedOn;

    @Column(name = "SIGNED_POOL", nullable = false)
    private Boolean inSignedPool;

    @Column(name = "EFFECT_SCORE")
    private Integer effectScore;

    @Lob
    @Column(name = "FINDINGS", nullable = false)
    private String findings;

    @Column(name = "CONFIRMED_BY", nullable = false)
    private String confirmedBy;

    @Column(name = "CONFIRMED_AT", nullable = false)
    private LocalDateTime confirmedAt;

    protected VerifiedFacts() {}

    public VerifiedFacts(Long caseFileId) {
        this.caseFileId = caseFileId;
    }

    public void confirm(VerificationForm form, String by, LocalDateTime at) {
        levelBefore = form.levelBefore();
        levelAfter = form.levelAfter();
        completedOn = form.completedOn();
        evaluatedOn = form.evaluatedOn();
        inSignedPool = form.inSignedPool();
        effectScore = form.effectScore();
        findings = form.findings();
        confirmedBy = by;
        confirmedAt = at;
    }

    public VerificationForm form() {
        return new VerificationForm(
                levelBefore, levelAfter, completedOn, evaluatedOn, inSignedPool, effectScore, findings);
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }
}
