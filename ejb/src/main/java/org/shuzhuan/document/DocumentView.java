package org.shuzhuan.document;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A stored document as pages and the API show it.
 *
 * @param size bytes
 * @param hash SHA-256 of the content, hexadecimal
 */
public record DocumentView(
        long id,
        String ownerKind,
        long ownerId,
        String fileName,
        FileType type,
        long size,
        String hash,
        ScanResult scan,
        String uploadedBy,
        LocalDateTime uploadedAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public FileType getType() {
        return type;
    }

    public long getSize() {
        return size;
    }

    public String getHash() {
        return hash;
    }

    public ScanResult getScan() {
        return scan;
    }

    public String getUploadedBy() {
        return uploadedBy;
    }

    public LocalDateTime getUploadedAt() {
        return uploadedAt;
    }
}
