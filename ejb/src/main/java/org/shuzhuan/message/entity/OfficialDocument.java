package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.message.DocumentValidity;
import org.shuzhuan.message.IssueRequest;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;

/**
 * A document served. Created in the transaction of the decision, with its number and the snapshot of what it says; PENDING
 * until a job has rendered it, then RENDERED with the hash of its file. Delivered when the enterprise opens it in the
 * portal, at the latest the day after sending.
 */
@Entity
@Table(name = "OFFICIAL_DOCUMENT")
public class OfficialDocument {

    private static final int LONGEST_REASON = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OFFICIAL_DOCUMENT_SEQ")
    @SequenceGenerator(name = "OFFICIAL_DOCUMENT_SEQ", sequenceName = "OFFICIAL_DOCUMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND_CODE")
    private OfficialDocumentKind kind;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "DOCUMENT_NUMBER")
    private String documentNumber;

    @Column(name = "CASE_FILE_ID")
    private long caseFileId;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "ENTERPRISE_ID")
    private Long enterpriseId;

    @Column(name = "ISSUER_ID")
    private long issuerId;

    @Column(name = "ISSUER_NAME")
    private String issuerName;

    @Lob
    @Column(name = "SNAPSHOT")
    private String snapshot;

    @Embedded
    private DocumentFiles files = new DocumentFiles();

    @Column(name = "ISSUED_BY")
    private String issuedBy;

    @Column(name = "SENT_AT")
    private LocalDateTime sentAt;

    @Column(name = "READ_AT")
    private LocalDateTime readAt;

    @Column(name = "READ_BY")
    private String readBy;

    @Column(name = "VERIFY_CODE")
    private String verifyCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "VALIDITY")
    private DocumentValidity validity = DocumentValidity.VALID;

    @Column(name = "VALIDITY_REASON")
    private String validityReason;

    @Column(name = "VALIDITY_CHANGED_AT")
    private LocalDateTime validityChangedAt;

    @Column(name = "REPLACED_BY_ID")
    private Long replacedById;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected OfficialDocument() {}

    public OfficialDocument(IssueRequest request, String title, String documentNumber) {
        this.kind = request.kind();
        this.title = title;
        this.documentNumber = documentNumber;
        this.caseFileId = request.caseFileId();
        this.caseNumber = request.caseNumber();
        this.enterpriseId = request.enterpriseId();
        this.issuerId = request.issuer().organisationId();
        this.issuerName = request.issuer().name();
        this.snapshot = request.snapshot();
    }

    /** @param code printed on the document and given nowhere else */
    public void verifiedBy(String code) {
        verifyCode = code;
    }

    public void revoke(String reason, LocalDateTime at) {
        validity = DocumentValidity.REVOKED;
        validityReason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        validityChangedAt = at;
    }

    public void readdress(long successorId) {
        enterpriseId = successorId;
    }

    public void replacedBy(long documentId, LocalDateTime at) {
        validity = DocumentValidity.REPLACED;
        replacedById = documentId;
        validityChangedAt = at;
    }

    public void sent(String by, LocalDateTime at) {
        issuedBy = by;
        sentAt = at;
    }

    /** Its files, made after the fact. */
    public DocumentFiles files() {
        return files;
    }

    /**
     * The enterprise opened it; the first reading counts.
     *
     * @return whether this is the first
     */
    public boolean read(String loginName, LocalDateTime at) {
        if (readAt != null) {
            return false;
        }
        readAt = at;
        readBy = loginName;
        return true;
    }

    /** The day of service: read in the portal, or the day after sending, whichever comes first. */
    public LocalDate deliveredOn() {
        LocalDate presumed = presumedDelivery();
        return readAt != null && readAt.toLocalDate().isBefore(presumed) ? readAt.toLocalDate() : presumed;
    }

    private LocalDate presumedDelivery() {
        return sentAt.toLocalDate().plusDays(1);
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Long getId() {
        return id;
    }

    public OfficialDocumentKind getKind() {
        return kind;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getVerifyCode() {
        return verifyCode;
    }

    public String getValidityReason() {
        return validityReason;
    }

    public Long getReplacedById() {
        return replacedById;
    }

    public String getSnapshot() {
        return snapshot;
    }

    public OfficialDocumentView toView() {
        return new OfficialDocumentView(
                id,
                kind,
                title,
                documentNumber,
                caseFileId,
                caseNumber,
                enterpriseId,
                issuerName,
                sentAt,
                readAt,
                deliveredOn(),
                files.pdfId(),
                files.pdfHash(),
                files.sheetId(),
                verifyCode,
                validity);
    }
}
