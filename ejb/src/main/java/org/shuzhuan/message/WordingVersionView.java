package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One change of a wording.
 *
 * @param restored back to the shipped text
 * @param holding whether this is the one that holds today
 * @param coming not yet; can still be dropped
 */
public record WordingVersionView(
        long id,
        WordingText text,
        boolean restored,
        LocalDate holdsFrom,
        String changedBy,
        LocalDateTime changedAt,
        boolean holding,
        boolean coming)
        implements Serializable {

    public long getId() {
        return id;
    }

    public WordingText getText() {
        return text;
    }

    public boolean isRestored() {
        return restored;
    }

    public LocalDate getHoldsFrom() {
        return holdsFrom;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public boolean isHolding() {
        return holding;
    }

    public boolean isComing() {
        return coming;
    }
}
