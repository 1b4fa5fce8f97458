package org.shuzhuan.web.casefile;

import java.io.Serializable;

/** One entry of the timeline for {@code sz:timeline}. */
public record TimelineEntry(String anchor, String title, String person, String when, String quote, String state)
        implements Serializable {

    public String getAnchor() {
        return anchor;
    }

    public String getTitle() {
        return title;
    }

    public String getPerson() {
        return person;
    }

    public String getWhen() {
        return when;
    }

    public String getQuote() {
        return quote;
    }

    public String getState() {
        return state;
    }
}
