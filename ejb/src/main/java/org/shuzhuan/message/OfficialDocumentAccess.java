package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.shuzhuan.document.DocumentOwner;
import org.shuzhuan.message.entity.OfficialDocument;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.Caller;

/** Who may read official documents: the enterprise they are served on, and the officials of their case. */
@ApplicationScoped
public class OfficialDocumentAccess implements DocumentOwner {

    /** Kind under which rendered files are stored. */
    static final String KIND = "official-document";

    @Inject
    OfficialDocumentStore store;

    @Inject
    Instance<CaseReaders> readers;

    @Inject
    Caller caller;

    @Override
    public boolean owns(String kind) {
        return KIND.equals(kind);
    }

    /** The enterprise opens the document itself first, so that no file is read without a record of delivery. */
    @Override
    public boolean mayRead(String kind, long ownerId) {
        return store.find(ownerId)
                .filter(document -> addressed(document) ? document.isRead() : readable(document))
                .isPresent();
    }

    /** Only the rendering job writes, past this rule. */
    @Override
    public boolean mayWrite(String kind, long ownerId) {
        return false;
    }

    public boolean readable(OfficialDocument document) {
        return addressed(document)
                || (caller.enterpriseId().isEmpty()
                        && readers.stream().anyMatch(reader -> reader.mayRead(document.getCaseFileId())));
    }

    public boolean addressed(OfficialDocument document) {
        return caller.enterpriseId()
                .filter(id -> id.equals(document.getEnterpriseId()))
                .isPresent();
    }
}
