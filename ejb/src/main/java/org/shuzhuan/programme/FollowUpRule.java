package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What is reviewed after the last payment (绩效回访).
 *
 * @param months calendar months after the last payment, 1..36
 * @param conditions what must still hold then; at least one
 */
public record FollowUpRule(int months, List<Condition> conditions) implements Serializable {

    public int getMonths() {
        return months;
    }

    public List<Condition> getConditions() {
        return conditions;
    }

    /** One condition of the follow-up. */
    public record Condition(String key, String title) implements Serializable {

        public String getKey() {
            return key;
        }

        public String getTitle() {
            return title;
        }
    }
}
