package org.shuzhuan.document.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.FileType;
import org.shuzhuan.document.ScanResult;

/** An uploaded file. Its content never changes; another version is another row. */
@Entity
@Table(name = "STORED_DOCUMENT")
public class StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "STORED_DOCUMENT_SEQ")
    @SequenceGenerator(name = "STORED_DOCUMENT_SEQ", sequenceName = "STORED_DOCUMENT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "OWNER_KIND")
    private String ownerKind;

    @Column(name = "OWNER_ID")
    private long ownerId;

    @Column(name = "FILE_NAME")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "FILE_TYPE")
    private FileType type;

    @Column(name = "SIZE_BYTES")
    private long size;

    @Column(name = "CONTENT_HASH")
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(name = "SCAN_RESULT")
    private ScanResult scan;

    @Column(name = "UPLOADED_BY")
    private String uploadedBy;

    @Column(name = "UPLOADED_BY_NAME")
    private String uploadedByName;

    @Column(name = "UPLOADED_AT")
    private LocalDateTime uploadedAt;

    @Column(name = "REQUEST_KEY")
    private String requestKey;

    protected StoredDocument() {}

    public StoredDocument(String ownerKind, long ownerId, String fileName, FileType type) {
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        this.fileName = fileName;
        this.type = type;
    }

    public void content(String contentHash, long bytes, ScanResult result) {
        this.hash = contentHash;
        this.size = bytes;
        this.scan = result;
    }

    /** @param key unique per uploader and request; null for files the portal makes itself */
    public void uploaded(String loginName, String name, LocalDateTime at, String key) {
        this.uploadedBy = loginName;
        this.uploadedByName = name;
        this.uploadedAt = at;
        this.requestKey = key;
    }

    public boolean sameAs(String otherKind, long otherOwner, String otherHash) {
        return ownerKind.equals(otherKind) && ownerId == otherOwner && hash.equals(otherHash);
    }

    public String getOwnerKind() {
        return ownerKind;
    }

    public long getOwnerId() {
        return ownerId;
    }

    public String getHash() {
        return hash;
    }

    public boolean isUploadedBy(String loginName) {
        return uploadedBy.equals(loginName);
    }

    public DocumentView toView() {
        return new DocumentView(id, ownerKind, ownerId, fileName, type, size, hash, scan, uploadedByName, uploadedAt);
    }
}
