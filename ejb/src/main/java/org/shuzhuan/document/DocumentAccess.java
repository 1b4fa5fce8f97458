package org.shuzhuan.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.LongPredicate;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

/** Asks the owner of a record. An unknown kind is answered like a foreign record: not found. */
@Dependent
class DocumentAccess {

    @Inject
    Instance<DocumentOwner> owners;

    /** @return which of the record's documents may be read */
    LongPredicate checkRead(String kind, long ownerId) {
        DocumentOwner owner = owner(kind);
        if (!owner.mayRead(kind, ownerId)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        return owner.readable(kind, ownerId);
    }

    void checkWrite(String kind, long ownerId) {
        DocumentOwner owner = owner(kind);
        if (!owner.mayRead(kind, ownerId)) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        if (!owner.mayWrite(kind, ownerId)) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
    }

    void checkRemove(String kind, long ownerId, long documentId, boolean uploadedByCaller) {
        checkRead(kind, ownerId);
        // first: the owner locks what it decides by
        boolean removable = owner(kind).mayRemove(kind, ownerId, documentId, uploadedByCaller);
        checkWrite(kind, ownerId);
        if (!removable) {
            throw new DomainException(DocumentError.IN_USE);
        }
    }

    private DocumentOwner owner(String kind) {
        return owners.stream()
                .filter(owner -> owner.owns(kind))
                .findFirst()
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
