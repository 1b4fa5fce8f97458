package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * One entry of the document list (材料清单).
 *
 * @param hint how to get or write it; null when there is nothing to say
 */
public record DocumentItem(String key, String title, boolean required, String hint) implements Serializable {

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public boolean isRequired() {
        return required;
    }

    public String getHint() {
        return hint;
    }
}
