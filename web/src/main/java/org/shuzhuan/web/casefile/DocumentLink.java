package org.shuzhuan.web.casefile;

import java.io.Serializable;

/** One document for {@code sz:docs}; none is shown as the current one. */
public record DocumentLink(String name, String note, String url) implements Serializable {

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public String getUrl() {
        return url;
    }

    public boolean isCurrent() {
        return false;
    }
}
