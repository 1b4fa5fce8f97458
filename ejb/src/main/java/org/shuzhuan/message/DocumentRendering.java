package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.document.DocumentArchive;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.message.entity.OfficialDocument;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.Requires;

/** Makes the files of issued documents; one transaction per document, one renderer per document at a time. */
@Stateless
public class DocumentRendering {

    @Inject
    OfficialDocumentStore store;

    @Inject
    DocumentArchive archive;

    @Inject
    Instance<DocumentLayout> layouts;

    /** Ids of documents that wait for their file. */
    @Requires("message:render")
    public List<Long> pending(int most) {
        return store.pending(most);
    }

    /** Renders and stores the file; does nothing when it exists. A fault rolls back and is noted by {@link #failed}. */
    @Requires("message:render")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void render(long documentId) {
        OfficialDocument document = store.locked(documentId).orElseThrow();
        if (!document.files().isPending()) {
            return;
        }
        OfficialDocumentView view = document.toView();
        DocumentLayout layout = layouts.stream()
                .filter(candidate -> candidate.lays(view.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no layout for " + view.kind()));
        DocumentView pdf = keep(layout.pdf(view, document.getSnapshot()), view, ".pdf");
        document.files().rendered(pdf.id(), pdf.hash());
        Optional<byte[]> sheet = layout.sheet(view, document.getSnapshot());
        if (sheet.isPresent()) {
            DocumentView stored = keep(sheet.get(), view, ".xlsx");
            document.files().withSheet(stored.id(), stored.hash());
        }
    }

    private DocumentView keep(byte[] content, OfficialDocumentView view, String ending) {
        String name = view.title() + " " + view.documentNumber() + ending;
        return archive.keep(content, name, OfficialDocumentAccess.KIND, view.id());
    }

    /** Notes a fault, so that the document is tried again after the others. */
    @Requires("message:render")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(long documentId, String fault) {
        store.locked(documentId).ifPresent(document -> document.files().failed(fault));
    }
}
