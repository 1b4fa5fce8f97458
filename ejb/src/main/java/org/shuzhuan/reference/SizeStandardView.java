package org.shuzhuan.reference;

import java.io.Serializable;

/** The published standard an answer rests on. */
public record SizeStandardView(String id, String title, String documentNumber, String issuers) implements Serializable {

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getIssuers() {
        return issuers;
    }
}
