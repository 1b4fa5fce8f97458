package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A checked sheet of enterprises.
 *
 * @param good rows that would be registered
 * @param faulty rows that would not
 * @param endedAt when it was confirmed or discarded, else null
 */
public record ImportView(
        long id,
        String fileName,
        ImportState state,
        int good,
        int faulty,
        String checkedBy,
        LocalDateTime checkedAt,
        LocalDateTime endedAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public ImportState getState() {
        return state;
    }

    public int getGood() {
        return good;
    }

    public int getFaulty() {
        return faulty;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public LocalDateTime getCheckedAt() {
        return checkedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }
}
