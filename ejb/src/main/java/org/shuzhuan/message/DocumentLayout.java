package org.shuzhuan.message;

import java.util.Optional;

/**
 * Port: turns the snapshot of a document into a file. Implemented by the feature the document belongs to; runs in a job, so
 * it reads the snapshot and nothing that may have changed since.
 */
public interface DocumentLayout {

    boolean lays(OfficialDocumentKind kind);

    byte[] pdf(OfficialDocumentView document, String snapshot);

    /** The table as a workbook, for kinds that have one. */
    default Optional<byte[]> sheet(OfficialDocumentView document, String snapshot) {
        return Optional.empty();
    }
}
