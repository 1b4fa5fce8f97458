package org.shuzhuan.web.casefile;

import java.io.Serializable;
import java.util.List;

/**
 * One entry of the timeline, ready for the tag {@code sz:timeline}.
 *
 * @param anchor id in the page
 * @param quote empty when there is nothing to quote
 * @param files attachments of the opinion
 * @param state DONE, NOW or NEXT
 */
public record CaseProgressEntry(
        String anchor, String title, String person, String when, String quote, List<DocumentLink> files, String state)
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

    public List<DocumentLink> getFiles() {
        return files;
    }

    public String getState() {
        return state;
    }
}
