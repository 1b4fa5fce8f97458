package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * When a part of the grant is paid.
 */
public record InstalmentRule(String key, String title, String rule) implements Serializable {

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getRule() {
        return rule;
    }
}
