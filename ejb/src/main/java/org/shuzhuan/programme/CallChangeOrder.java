package org.shuzhuan.programme;

import java.time.LocalDateTime;

/**
 * A change of a call as ordered.
 *
 * @param reason 5..500 characters; published
 * @param effectiveAt null for at once
 * @param closesAt first moment after the new last day; needed to extend, possible when resuming, else null
 */
public record CallChangeOrder(CallChangeKind kind, String reason, LocalDateTime effectiveAt, LocalDateTime closesAt) {

    static final int SHORTEST_REASON = 5;
    static final int LONGEST_REASON = 500;

    public CallChangeOrder {
        reason = reason == null ? "" : reason.strip();
    }
}
