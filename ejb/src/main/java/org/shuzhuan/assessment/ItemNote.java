package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/** Evidence of an answer and, where it differs from the base, the reason; either may be empty. */
public record ItemNote(String item, String reason, List<Long> documents) implements Serializable {

    public String getItem() {
        return item;
    }

    public String getReason() {
        return reason;
    }

    public List<Long> getDocuments() {
        return documents;
    }
}
