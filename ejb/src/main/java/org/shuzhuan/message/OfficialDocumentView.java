package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An official document as pages show it.
 *
 * @param pdfId stored document of the rendered file; null while it is being made (生成中)
 * @param sheetId the XLSX, where the kind has one
 * @param verifyCode printed on the document; null on those issued before there were codes
 * @param deliveredOn day of service (送达): the day it was read in the portal, or the day after sending
 */
public record OfficialDocumentView(
        long id,
        OfficialDocumentKind kind,
        String title,
        String documentNumber,
        long caseFileId,
        String caseNumber,
        Long enterpriseId,
        String issuerName,
        LocalDateTime sentAt,
        LocalDateTime readAt,
        LocalDate deliveredOn,
        Long pdfId,
        String pdfHash,
        Long sheetId,
        String verifyCode,
        DocumentValidity validity)
        implements Serializable {

    public long getId() {
        return id;
    }

    public OfficialDocumentKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getIssuerName() {
        return issuerName;
    }

    public LocalDateTime getSentAt() {
        return sentAt;
    }

    public LocalDateTime getReadAt() {
        return readAt;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public Long getPdfId() {
        return pdfId;
    }

    public String getPdfHash() {
        return pdfHash;
    }

    public Long getSheetId() {
        return sheetId;
    }

    public String getVerifyCode() {
        return verifyCode;
    }

    public DocumentValidity getValidity() {
        return validity;
    }

    public boolean isValid() {
        return validity == DocumentValidity.VALID;
    }

    public boolean isRendered() {
        return pdfId != null;
    }
}
