package org.shuzhuan.assessment;

import java.io.Serializable;

/** A heading over scenarios. */
public record ScenarioGroup(String code, String title) implements Serializable {

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }
}
