package org.shuzhuan.web.layout;

/** One number of a pager. */
public record PageLink(int number, String url, boolean current) {

    public int getNumber() {
        return number;
    }

    public String getUrl() {
        return url;
    }

    public boolean isCurrent() {
        return current;
    }
}
