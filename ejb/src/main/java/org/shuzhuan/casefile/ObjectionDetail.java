package org.shuzhuan.casefile;

import java.io.Serializable;

/** An objection as the handling desk reads it: who objects, how to answer, in which words. */
public record ObjectionDetail(long id, ObjectionView view, String name, String contact, String reason)
        implements Serializable {

    public long getId() {
        return id;
    }

    public ObjectionView getView() {
        return view;
    }

    public String getName() {
        return name;
    }

    public String getContact() {
        return contact;
    }

    public String getReason() {
        return reason;
    }
}
