package org.shuzhuan.programme;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A change of a call, as its page and its administration show it. */
public record CallChangeView(
        long id,
        CallChangeKind kind,
        CallChangeState state,
        String reason,
        LocalDateTime effectiveAt,
        LocalDateTime closesAt,
        String orderedBy,
        LocalDateTime orderedAt,
        String decidedBy,
        LocalDateTime decidedAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public CallChangeKind getKind() {
        return kind;
    }

    public CallChangeState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getEffectiveAt() {
        return effectiveAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public String getOrderedBy() {
        return orderedBy;
    }

    public LocalDateTime getOrderedAt() {
        return orderedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
