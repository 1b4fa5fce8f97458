package org.shuzhuan.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.document.entity.StoredDocument;
import org.shuzhuan.document.store.DocumentStore;
import org.shuzhuan.document.store.FileStore;
import org.shuzhuan.document.store.ReceivedFile;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** Checks a received file and keeps it, once per key; whether the sender may is the caller's to ask. */
@Dependent
class FileKeeping {

    @Inject
    DocumentStore rows;

    @Inject
    FileStore files;

    @Inject
    FileIntake intake;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    /** @param key unique over all senders */
    DocumentView store(InputStream content, NewDocument wanted, String key) {
        String name = FileName.checked(wanted.fileName());
        ReceivedFile received = files.receive(content, UploadLimit.bytes());
        try {
            Optional<StoredDocument> earlier = rows.byRequestKey(key);
            if (earlier.isPresent()) {
                return repeated(earlier.get(), wanted, received);
            }
            StoredDocument document =
                    new StoredDocument(wanted.ownerKind(), wanted.ownerId(), name, intake.checkedType(received, name));
            document.content(received.hash(), received.size(), intake.scanned(received, name));
            // the public has no name here: whose file it is stands in the record that owns it
            String sender = caller.displayName().isEmpty() ? caller.loginName() : caller.displayName();
            document.uploaded(caller.loginName(), sender, clock.now(), key);
            files.keep(received);
            DocumentView view = rows.add(document).toView();
            audit.record(
                    "document:upload",
                    wanted.ownerKind(),
                    Long.toString(wanted.ownerId()),
                    null,
                    view.fileName() + " " + view.hash());
            return view;
        } finally {
            files.discard(received);
        }
    }

    private static DocumentView repeated(StoredDocument earlier, NewDocument wanted, ReceivedFile received) {
        if (!earlier.sameAs(wanted.ownerKind(), wanted.ownerId(), received.hash())) {
            throw new DomainException(DocumentError.KEY_REUSED);
        }
        return earlier.toView();
    }
}
