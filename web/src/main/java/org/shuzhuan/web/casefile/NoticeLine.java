package org.shuzhuan.web.casefile;

/** One member of a notice's snapshot; the path of a member of a list ends with its position. */
public record NoticeLine(String label, String value) {

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }
}
