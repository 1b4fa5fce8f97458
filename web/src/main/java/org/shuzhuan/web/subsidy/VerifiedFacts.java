package org.shuzhuan.web.subsidy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.shuzhuan.award.AssessedLevels;
import org.shuzhuan.award.VerificationForm;

/** What the official found on site, as typed; begins with what the applicant stated. */
public class VerifiedFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer levelBefore;
    private Integer levelAfter;
    private LocalDate completedOn;
    private LocalDate evaluatedOn;
    private boolean inSignedPool;
    private Integer effectScore;
    private String findings;

    void takeFrom(Map<String, String> values) {
        levelBefore = level(values.get("levels.before"));
        levelAfter = level(values.get("levels.after"));
        completedOn = day(values.get("project.completedOn"));
        evaluatedOn = day(values.get("levels.evaluatedOn"));
    }

    /** What was assessed on site stands. */
    void takeFrom(AssessedLevels assessed) {
        levelBefore = assessed.before() == null
                ? levelBefore
                : Integer.valueOf(assessed.before().level());
        levelAfter = assessed.after() == null
                ? levelAfter
                : Integer.valueOf(assessed.after().level());
    }

    VerificationForm toForm() {
        return new VerificationForm(
                levelBefore, levelAfter, completedOn, evaluatedOn, inSignedPool, effectScore, findings);
    }

    private static Integer level(String typed) {
        return typed == null || !typed.matches("[0-4]") ? null : Integer.valueOf(typed);
    }

    private static LocalDate day(String typed) {
        return typed == null ? null : LocalDate.parse(typed);
    }

    public Integer getLevelBefore() {
        return levelBefore;
    }

    public void setLevelBefore(Integer levelBefore) {
        this.levelBefore = levelBefore;
    }

    public Integer getLevelAfter() {
        return levelAfter;
    }

    public void setLevelAfter(Integer levelAfter) {
        this.levelAfter = levelAfter;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public void setEvaluatedOn(LocalDate evaluatedOn) {
        this.evaluatedOn = evaluatedOn;
    }

    public boolean isInSignedPool() {
        return inSignedPool;
    }

    public void setInSignedPool(boolean inSignedPool) {
        this.inSignedPool = inSignedPool;
    }

    public Integer getEffectScore() {
        return effectScore;
    }

    public void setEffectScore(Integer effectScore) {
        this.effectScore = effectScore;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
