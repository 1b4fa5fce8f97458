package org.shuzhuan.web.layout;

/**
 * One line of a navigation.
 *
 * @param count zero shows no number
 */
public record NavigationEntry(String path, String label, long count, boolean current) {

    public String getPath() {
        return path;
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
}
