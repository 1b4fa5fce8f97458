package org.shuzhuan.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongPredicate;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.document.entity.StoredDocument;
import org.shuzhuan.document.store.DocumentStore;
import org.shuzhuan.document.store.FileStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Uploads, lists, opens and removes the documents of a record, as its owner allows. */
@Stateless
public class Documents {

    @Inject
    DocumentStore rows;

    @Inject
    FileStore files;

    @Inject
    DocumentAccess access;

    @Inject
    FileKeeping keeping;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /**
     * Stores a file once per key: the same key with the same file answers with the first row.
     *
     * @throws DomainException a {@link DocumentError}; {@code NOT_FOUND} or {@code NOT_ALLOWED} by the owner's rule
     */
    @Requires("document:upload")
    public DocumentView store(InputStream content, NewDocument wanted) {
        access.checkWrite(wanted.ownerKind(), wanted.ownerId());
        return keeping.store(content, wanted, requestKey(wanted.idempotencyKey()));
    }

    private String requestKey(String idempotencyKey) {
        if (idempotencyKey == null || idempotencyKey.isBlank() || idempotencyKey.length() > 80) {
            throw new DomainException(DocumentError.KEY_MISSING);
        }
        return caller.loginName() + "/" + idempotencyKey.strip();
    }

    @Requires("document:read")
    public List<DocumentView> of(String ownerKind, long ownerId) {
        LongPredicate readable = access.checkRead(ownerKind, ownerId);
        return rows.of(ownerKind, ownerId).stream()
                .map(StoredDocument::toView)
                .filter(document -> readable.test(document.id()))
                .toList();
    }

    /** Those of the record that the caller has uploaded. */
    @Requires("document:read")
    public List<DocumentView> mine(String ownerKind, long ownerId) {
        access.checkRead(ownerKind, ownerId);
        return rows.of(ownerKind, ownerId).stream()
                .filter(document -> document.isUploadedBy(caller.loginName()))
                .map(StoredDocument::toView)
                .toList();
    }

    /** @throws DomainException {@code NOT_FOUND}, also for a foreign document; {@code CONTENT_LOST} */
    @Requires("document:read")
    public DocumentContent open(long id) {
        StoredDocument document = rows.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (!access.checkRead(document.getOwnerKind(), document.getOwnerId()).test(id)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        InputStream stream =
                files.read(document.getHash()).orElseThrow(() -> new DomainException(DocumentError.CONTENT_LOST));
        return new DocumentContent(document.toView(), stream);
    }

    /**
     * Removes the row while the owner may still be changed; the content goes with the next sweep if no row needs it.
     *
     * @throws DomainException {@code NOT_FOUND}, {@code NOT_ALLOWED}; {@code IN_USE} for what was handed in or decided on
     */
    @Requires("document:upload")
    public void remove(long id) {
        StoredDocument document = rows.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        access.checkRemove(
                document.getOwnerKind(), document.getOwnerId(), id, document.isUploadedBy(caller.loginName()));
        rows.remove(document);
        audit.record(
                "document:remove",
                document.getOwnerKind(),
                Long.toString(document.getOwnerId()),
                text(document.toView()),
                null);
    }

    private static String text(DocumentView view) {
        return view.fileName() + " " + view.hash();
    }
}
