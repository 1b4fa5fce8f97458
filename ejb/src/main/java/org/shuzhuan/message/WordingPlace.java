package org.shuzhuan.message;

import java.io.Serializable;

/**
 * A place of a wording.
 *
 * @param required may not be left out
 */
public record WordingPlace(String name, String label, String example, boolean required) implements Serializable {

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getExample() {
        return example;
    }

    public boolean isRequired() {
        return required;
    }
}
