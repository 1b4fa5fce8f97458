package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.shuzhuan.reference.SizeClass;

/** An enterprise's latest completed assessment, as officials list it. */
public record StandingView(
        long enterpriseId,
        String enterpriseName,
        long assessmentId,
        String edition,
        AssessmentKind kind,
        LocalDate assessedOn,
        String regionCode,
        String industryCode,
        SizeClass sizeClass,
        long total,
        int level)
        implements Serializable {

    public long getEnterpriseId() {
        return enterpriseId;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public long getAssessmentId() {
        return assessmentId;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    public LocalDate getAssessedOn() {
        return assessedOn;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public BigDecimal getTotal() {
        return Points.shown(total);
    }

    public int getLevel() {
        return level;
    }
}
