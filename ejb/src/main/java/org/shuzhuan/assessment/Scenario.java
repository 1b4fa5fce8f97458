package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/** One of the application scenarios; reached at a level 0 to 4, its criteria are those of the levels 1 to 4. */
public record Scenario(
        String code, String group, String title, boolean constrained, List<String> criteria, Certainty confidence)
        implements Serializable {

    public String getCode() {
        return code;
    }

    public String getGroup() {
        return group;
    }

    public String getTitle() {
        return title;
    }

    public boolean isConstrained() {
        return constrained;
    }

    public List<String> getCriteria() {
        return criteria;
    }

    public Certainty getConfidence() {
        return confidence;
    }
}
