package org.shuzhuan.programme;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * When applications are taken.
 *
 * @param opensAt first moment
 * @param closesAt first moment after it: 24:00 of the last day is 00:00 of the next
 */
public record CallWindow(LocalDateTime opensAt, LocalDateTime closesAt) implements Serializable {

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }
}
