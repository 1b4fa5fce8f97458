package org.shuzhuan.award;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.assessment.OnSiteLevel;
import org.shuzhuan.shared.FieldFault;

/** The levels assessed on site that a verification is bound to; null where none was assessed, then the desk states its own. */
public record AssessedLevels(OnSiteLevel before, OnSiteLevel after) implements Serializable {

    /** Levels stated otherwise than assessed. */
    List<FieldFault> faults(VerificationForm form) {
        List<FieldFault> faults = new ArrayList<>();
        differs(faults, "levelBefore", before, form.levelBefore());
        differs(faults, "levelAfter", after, form.levelAfter());
        return faults;
    }

    private static void differs(List<FieldFault> faults, String path, OnSiteLevel assessed, Integer stated) {
        if (assessed != null && stated != null && !Objects.equals(assessed.level(), stated)) {
            faults.add(FieldFault.of(path, AwardError.LEVEL_ASSESSED, assessed.level(), assessed.assessedOn()));
        }
    }

    public OnSiteLevel getBefore() {
        return before;
    }

    public OnSiteLevel getAfter() {
        return after;
    }
}
