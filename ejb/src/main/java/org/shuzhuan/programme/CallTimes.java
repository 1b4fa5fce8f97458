package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.Map;

/**
 * Working days of a call.
 *
 * @param promisedDays 承诺办结
 * @param statutoryDays 法定办结
 * @param taskDays working days per task key: accept verify review audit countersign approve pay correct notice
 *     shortfall consent instalment performance clawback
 */
public record CallTimes(int promisedDays, int statutoryDays, Map<String, Integer> taskDays) implements Serializable {

    public int getPromisedDays() {
        return promisedDays;
    }

    public int getStatutoryDays() {
        return statutoryDays;
    }

    public Map<String, Integer> getTaskDays() {
        return taskDays;
    }
}
