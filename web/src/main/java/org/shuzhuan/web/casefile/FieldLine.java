package org.shuzhuan.web.casefile;

import java.io.Serializable;

/** One field of the application, as shown. */
public record FieldLine(String path, String label, String value) implements Serializable {

    public String getPath() {
        return path;
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }
}
