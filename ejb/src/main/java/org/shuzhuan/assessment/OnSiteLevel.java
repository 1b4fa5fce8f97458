package org.shuzhuan.assessment;

import java.io.Serializable;
import java.time.LocalDate;

/** A level assessed on site, with its source. */
public record OnSiteLevel(
        long assessmentId, AssessmentKind kind, int level, LocalDate assessedOn, String assessor, String organisation)
        implements Serializable {

    public long getAssessmentId() {
        return assessmentId;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public int getLevel() {
        return level;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public String getAssessor() {
        return assessor;
    }

    public String getOrganisation() {
        return organisation;
    }
}
