package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * One option of a choice.
 */
public record ChoiceOption(String code, String label) implements Serializable {

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }
}
