package org.shuzhuan.web.workflow;

import java.io.Serializable;

/**
 * One queue above the list.
 *
 * @param late some of its tasks are overdue
 */
public record QueueTab(String url, String label, Long count, boolean current, boolean late) implements Serializable {

    public String getUrl() {
        return url;
    }

    public String getLabel() {
        return label;
    }

    public Long getCount() {
        return count;
    }

    public boolean isCurrent() {
        return current;
    }

    public boolean isLate() {
        return late;
    }
}
