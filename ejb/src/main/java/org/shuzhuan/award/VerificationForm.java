package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.shared.FieldFault;

/**
 * The facts a verification desk confirms on site.
 *
 * @param levelBefore digital level before the project, 0..4
 * @param levelAfter digital level after it, 0..4
 * @param completedOn day the project was completed
 * @param evaluatedOn day of the on-site evaluation, not before completion
 * @param inSignedPool whether the enterprise stands in the pool of signed projects (已立项签约企业库)
 * @param effectScore 0..100, where the policy asks for it
 * @param findings what was seen, 1..4000 characters
 */
public record VerificationForm(
        Integer levelBefore,
        Integer levelAfter,
        LocalDate completedOn,
        LocalDate evaluatedOn,
        Boolean inSignedPool,
        Integer effectScore,
        String findings)
        implements Serializable {

    private static final int LONGEST_FINDINGS = 4_000;

    /** Every fault at once; none when the form may be stored. */
    public List<FieldFault> faults(LocalDate today) {
        List<FieldFault> faults = new ArrayList<>();
        level(faults, "levelBefore", levelBefore);
        level(faults, "levelAfter", levelAfter);
        day(faults, "completedOn", completedOn, today);
        day(faults, "evaluatedOn", evaluatedOn, today);
        if (completedOn != null && evaluatedOn != null && evaluatedOn.isBefore(completedOn)) {
            faults.add(FieldFault.of("evaluatedOn", AwardError.DATE_ORDER));
        }
        if (inSignedPool == null) {
            faults.add(FieldFault.of("inSignedPool", AwardError.FACTS_INCOMPLETE, "inSignedPool"));
        }
        if (effectScore != null && (effectScore < 0 || effectScore > 100)) {
            faults.add(FieldFault.of("effectScore", AwardError.SCORE_OUT_OF_RANGE));
        }
        if (findings == null || findings.isBlank() || findings.length() > LONGEST_FINDINGS) {
            faults.add(FieldFault.of("findings", AwardError.FACTS_INCOMPLETE, "findings"));
        }
        return faults;
    }

    private static void level(List<FieldFault> faults, String path, Integer level) {
        if (level == null || level < 0 || level > 4) {
            faults.add(FieldFault.of(path, AwardError.LEVEL_OUT_OF_RANGE));
        }
    }

    private static void day(List<FieldFault> faults, String path, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            faults.add(FieldFault.of(path, AwardError.FACTS_INCOMPLETE, path));
        }
    }

    public Integer getLevelBefore() {
        return levelBefore;
    }

    public Integer getLevelAfter() {
        return levelAfter;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public LocalDate getEvaluatedOn() {
        return evaluatedOn;
    }

    public Boolean getInSignedPool() {
        return inSignedPool;
    }

    public Integer getEffectScore() {
        return effectScore;
    }

    public String getFindings() {
        return findings;
    }
}
