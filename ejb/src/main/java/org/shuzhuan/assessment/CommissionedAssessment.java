package org.shuzhuan.assessment;

import java.io.Serializable;

/** An assessment a firm has made or is making for an enterprise. */
public record CommissionedAssessment(AssessmentRow assessment, String enterpriseName) implements Serializable {

    public AssessmentRow getAssessment() {
        return assessment;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }
}
