package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** One line of the timeline (审核记录); names are left out for the applicant where only the unit may be shown. */
public record HistoryLine(
        String stepKey,
        CaseAction action,
        String actorName,
        String unit,
        LocalDateTime at,
        String opinion,
        String outcome,
        List<Long> attachments,
        String inPlaceOf)
        implements Serializable {

    public String getStepKey() {
        return stepKey;
    }

    public CaseAction getAction() {
        return action;
    }

    public String getActorName() {
        return actorName;
    }

    public String getUnit() {
        return unit;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public String getOpinion() {
        return opinion;
    }

    public String getOutcome() {
        return outcome;
    }

    public List<Long> getAttachments() {
        return attachments;
    }

    /** Name of the person on leave in whose place it was done (代理); null when for nobody. */
    public String getInPlaceOf() {
        return inPlaceOf;
    }
}
