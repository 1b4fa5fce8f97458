package org.shuzhuan.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.shuzhuan.document.entity.StoredDocument;
import org.shuzhuan.document.store.DocumentStore;
import org.shuzhuan.document.store.FileStore;
import org.shuzhuan.document.store.ReceivedFile;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Keeps files that the portal makes itself, such as official documents. No person's request ends here. */
@Stateless
public class DocumentArchive {

    /** Far above what a report renders to. */
    private static final long LIMIT = 200L * 1024 * 1024;

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

    /** @return the row, with the hash of what was stored */
    @Requires("document:archive")
    public DocumentView keep(byte[] content, String fileName, String ownerKind, long ownerId) {
        String name = FileName.checked(fileName);
        ReceivedFile received = files.receive(new ByteArrayInputStream(content), LIMIT);
        try {
            StoredDocument document = new StoredDocument(ownerKind, ownerId, name, intake.checkedType(received, name));
            document.content(received.hash(), received.size(), intake.scanned(received, name));
            document.uploaded(caller.loginName(), caller.displayName(), clock.now(), null);
            files.keep(received);
            return rows.add(document).toView();
        } finally {
            files.discard(received);
        }
    }
}
