package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An open draft in the list of its enterprise. */
public record DraftRow(
        long id, long callId, String callTitle, FormStep step, LocalDateTime savedAt, LocalDateTime closesAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getCallId() {
        return callId;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public FormStep getStep() {
        return step;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    /** First moment after the window. */
    public LocalDateTime getClosesAt() {
        return closesAt;
    }
}
