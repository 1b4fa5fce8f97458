package org.shuzhuan.assessment;

import java.io.Serializable;

/**
 * Where an assessment judges other than the one it starts from.
 *
 * @param deduction true where it gives less
 */
public record Difference(
        String item, String title, String before, String after, boolean deduction, String reason, boolean evidence)
        implements Serializable {

    public String getItem() {
        return item;
    }

    public String getTitle() {
        return title;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public boolean isDeduction() {
        return deduction;
    }

    public String getReason() {
        return reason;
    }

    public boolean isEvidence() {
        return evidence;
    }
}
