package org.shuzhuan.web.programme;

/** One tab above the list of calls, for the tag {@code sz:queues}. */
public record CallTab(String url, String label, long count, boolean current) {

    public String getUrl() {
        return url;
    }

    public String getLabel() {
        return label;
    }

    public long getCount() {
        return count;
    }

    public boolean isCurrent() {
        return current;
    }

    /** A call is never overdue. */
    public boolean isLate() {
        return false;
    }
}
