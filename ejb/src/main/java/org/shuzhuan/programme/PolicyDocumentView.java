package org.shuzhuan.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A policy document (政策文件).
 *
 * @param documentNumber 文号, null when not proven
 * @param issuedOn null when not proven
 * @param source where the text was read
 * @param template made up for the product (模板), no authority issued it
 */
public record PolicyDocumentView(
        String id,
        String title,
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        String source,
        Confidence confidence,
        boolean template)
        implements Serializable {

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getIssuer() {
        return issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public String getSource() {
        return source;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public boolean isTemplate() {
        return template;
    }
}
