package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the public learns of a document it holds.
 *
 * @param pdfHash SHA-256 of the file, null while it is being made
 * @param reason why it is not valid any more, null when it is
 * @param replacedBy number of the document that took its place, null when none did
 */
public record VerifiedDocument(
        OfficialDocumentKind kind,
        String documentNumber,
        LocalDate issuedOn,
        String issuerName,
        String pdfHash,
        DocumentValidity validity,
        String reason,
        String replacedBy)
        implements Serializable {

    public OfficialDocumentKind getKind() {
        return kind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public String getPdfHash() {
        return pdfHash;
    }

    public DocumentValidity getValidity() {
        return validity;
    }

    public String getReason() {
        return reason;
    }

    public String getReplacedBy() {
        return replacedBy;
    }
}
