package org.shuzhuan.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.document.entity.StoredDocument;

/** Rows of stored documents. */
@ApplicationScoped
public class DocumentStore {

    @PersistenceContext
    private EntityManager em;

    public Optional<StoredDocument> find(long id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
    }

    public Optional<StoredDocument> byRequestKey(String key) {
        return em.createQuery("select d from StoredDocument d where d.requestKey = :key", StoredDocument.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public List<StoredDocument> of(String ownerKind, long ownerId) {
        return em.createQuery(
                        "select d from StoredDocument d where d.ownerKind = :kind and d.ownerId = :owner order by d.id",
                        StoredDocument.class)
                .setParameter("kind", ownerKind)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    public boolean hasContent(String hash) {
        return em.createQuery("select count(d) from StoredDocument d where d.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    public StoredDocument add(StoredDocument document) {
        em.persist(document);
        em.flush();
        return document;
    }

    public void remove(StoredDocument document) {
        em.remove(document);
    }
}
