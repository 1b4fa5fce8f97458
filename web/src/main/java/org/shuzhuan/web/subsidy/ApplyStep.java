package org.shuzhuan.web.subsidy;

import java.io.Serializable;

/**
 * One step of the form, ready for the tag {@code sz:steps}.
 *
 * @param state DONE, NOW or NEXT
 */
public record ApplyStep(String label, String url, String state) implements Serializable {

    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }

    public String getState() {
        return state;
    }
}
