package org.shuzhuan.web.programme;

/**
 * One mark on the line of a call's dates.
 *
 * @param iso the day for machines; empty where there is none
 * @param when the day for people
 * @param note smaller words below; empty for none
 * @param mark style of the mark: is-done, is-now or is-next
 */
public record CallDate(String iso, String when, String what, String note, String mark) {

    public String getIso() {
        return iso;
    }

    public String getWhen() {
        return when;
    }

    public String getWhat() {
        return what;
    }

    public String getNote() {
        return note;
    }

    public String getMark() {
        return mark;
    }
}
