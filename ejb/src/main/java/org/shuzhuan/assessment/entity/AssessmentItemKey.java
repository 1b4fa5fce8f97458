package org.shuzhuan.assessment.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link AssessmentItem}. */
public class AssessmentItemKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long assessmentId;
    private String item;

    public AssessmentItemKey() {}

    public AssessmentItemKey(long assessmentId, String item) {
        this.assessmentId = assessmentId;
        this.item = item;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentItemKey key && key.assessmentId == assessmentId && key.item.equals(item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessmentId, item);
    }
}
