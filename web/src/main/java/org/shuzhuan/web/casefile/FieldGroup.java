package org.shuzhuan.web.casefile;

import java.io.Serializable;
import java.util.List;

/** Fields of the application that belong together. */
public record FieldGroup(String title, List<FieldLine> lines) implements Serializable {

    public String getTitle() {
        return title;
    }

    public List<FieldLine> getLines() {
        return lines;
    }
}
