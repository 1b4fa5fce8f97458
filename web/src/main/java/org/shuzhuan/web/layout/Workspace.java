package org.shuzhuan.web.layout;

/**
 * One enterprise or organisation a person may act for.
 *
 * @param key what {@link PersonSession#enter} takes
 * @param label name a person reads, roles included
 */
public record Workspace(String key, String label) {

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }
}
