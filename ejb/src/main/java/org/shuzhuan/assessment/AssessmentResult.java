package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * A completed assessment with its score, where it differs from its base, and the enterprise's other completed ones.
 *
 * @param history all completed ones of the enterprise, the newest first
 */
public record AssessmentResult(
        AssessmentView assessment,
        ScoreResult score,
        List<Difference> differences,
        List<AssessmentRow> history,
        List<EffectChange> effects)
        implements Serializable {

    public AssessmentView getAssessment() {
        return assessment;
    }

    public ScoreResult getScore() {
        return score;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public List<AssessmentRow> getHistory() {
        return history;
    }

    public List<EffectChange> getEffects() {
        return effects;
    }
}
