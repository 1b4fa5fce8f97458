package org.shuzhuan.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.entity.OfficialCounter;
import org.shuzhuan.message.entity.OfficialDocument;
import org.shuzhuan.message.entity.OfficialKind;
import org.shuzhuan.message.entity.OfficialWording;
import org.shuzhuan.message.entity.RenderState;

/** Official documents and their numbers. */
@ApplicationScoped
public class OfficialDocumentStore {

    @PersistenceContext
    private EntityManager em;

    public OfficialKind kind(OfficialDocumentKind kind) {
        return Optional.ofNullable(em.find(OfficialKind.class, kind)).orElseThrow();
    }

    /** Of which kind a letter of this wording is. */
    public OfficialDocumentKind kindOf(String wording) {
        return Optional.ofNullable(em.find(OfficialWording.class, wording))
                .orElseThrow()
                .getKind();
    }

    /** Title of the letters that are worded so. */
    public String titleOf(String wording) {
        return em.find(OfficialKind.class, kindOf(wording)).getTitle();
    }

    /** Numbers are unique per issuer only. */
    public List<OfficialDocument> numbered(String documentNumber) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.documentNumber = :number", OfficialDocument.class)
                .setParameter("number", documentNumber)
                .getResultList();
    }

    /** Locked until the end of the transaction; empty when nobody has numbered in this year yet. */
    public Optional<OfficialCounter> lockCounter(String key) {
        return Optional.ofNullable(em.find(
                OfficialCounter.class, key, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    public void add(OfficialCounter counter) {
        em.persist(counter);
        em.flush();
    }

    public OfficialDocument add(OfficialDocument document) {
        em.persist(document);
        em.flush();
        return document;
    }

    public Optional<OfficialDocument> find(long id) {
        return Optional.ofNullable(em.find(OfficialDocument.class, id));
    }

    /** Locked, as the database has it now: a second reader or renderer waits. */
    public Optional<OfficialDocument> locked(long id) {
        return Optional.ofNullable(em.find(
                OfficialDocument.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    public List<OfficialDocument> ofCase(long caseFileId) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.caseFileId = :caseFile order by d.id",
                        OfficialDocument.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    /** Ids of documents without a file, those that failed least first. */
    public List<Long> pending(int most) {
        return em.createQuery(
                        "select d.id from OfficialDocument d where d.files.state = :state order by d.files.attempts, d.id",
                        Long.class)
                .setParameter("state", RenderState.PENDING)
                .setMaxResults(most)
                .getResultList();
    }
}
