package org.shuzhuan.web.casefile;

/** One field of two cases side by side. */
public record ComparedLine(String label, String left, String right) {

    public String getLabel() {
        return label;
    }

    public String getLeft() {
        return left;
    }

    public String getRight() {
        return right;
    }

    public boolean isDifferent() {
        return !left.equals(right);
    }
}
