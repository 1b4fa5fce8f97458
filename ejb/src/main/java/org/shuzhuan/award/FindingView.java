package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What the follow-up found about one condition. */
public record FindingView(String key, String title, boolean met, String evidence, String foundBy, LocalDateTime foundAt)
        implements Serializable {

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public boolean isMet() {
        return met;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getFoundBy() {
        return foundBy;
    }

    public LocalDateTime getFoundAt() {
        return foundAt;
    }
}
