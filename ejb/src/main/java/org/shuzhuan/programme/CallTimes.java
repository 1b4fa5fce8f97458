package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.Map;

/**
 * Periods of a call, in working days unless said otherwise.
 *
 * @param promisedDays 承诺办结
 * @param statutoryDays 法定办结
 * @param taskDays working days per task key: accept verify review audit countersign approve pay correct notice
 *     shortfall consent instalment performance clawback
 * @param reviewRequestDays calendar days after a rejection was served within which its review (复核) may be asked for
 */
public record CallTimes(int promisedDays, int statutoryDays, Map<String, Integer> taskDays, int reviewRequestDays)
        implements Serializable {

    public int getPromisedDays() {
        return promisedDays;
    }

    public int getStatutoryDays() {
        return statutoryDays;
    }

    public Map<String, Integer> getTaskDays() {
        return taskDays;
    }

    public int getReviewRequestDays() {
        return reviewRequestDays;
    }
}
