package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * When a part of the grant is paid.
 *
 * @param basisPoints part of the grant, 1..10000, all parts together 10000; null where the amount rule of the policy gives the
 *     parts (首期, 余款)
 * @param condition what must be proven before this part is released; null for a part that is due with the approval
 */
public record InstalmentRule(String key, String title, String rule, Integer basisPoints, String condition)
        implements Serializable {

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getRule() {
        return rule;
    }

    public Integer getBasisPoints() {
        return basisPoints;
    }

    public String getCondition() {
        return condition;
    }
}
