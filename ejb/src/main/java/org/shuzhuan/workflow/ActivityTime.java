package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One passage of a token through an activity.
 *
 * @param ended null while it is active
 * @param cancelled true when an event ended it
 */
public record ActivityTime(String activityId, LocalDateTime started, LocalDateTime ended, boolean cancelled)
        implements Serializable {

    public String getActivityId() {
        return activityId;
    }

    public LocalDateTime getStarted() {
        return started;
    }

    public LocalDateTime getEnded() {
        return ended;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
