package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.ObjectionError;
import org.shuzhuan.casefile.ObjectionState;
import org.shuzhuan.casefile.entity.Objection;
import org.shuzhuan.shared.DomainException;

/** Keeps objections to public notices. */
@ApplicationScoped
public class ObjectionStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    /** Gives the objection its id; it is written at the next flush. */
    public void add(Objection objection) {
        entities.persist(objection);
    }

    public void flush() {
        entities.flush();
    }

    public Optional<Objection> find(long id) {
        return Optional.ofNullable(entities.find(Objection.class, id));
    }

    /** @throws DomainException NOT_FOUND */
    public Objection get(long id) {
        return find(id).orElseThrow(() -> new DomainException(ObjectionError.NOT_FOUND));
    }

    public Optional<Objection> byNumber(String number) {
        return entities.createQuery("SELECT o FROM Objection o WHERE o.number = :number", Objection.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<Objection> ofNotice(long noticeId) {
        return entities.createQuery(
                        "SELECT o FROM Objection o WHERE o.noticeId = :notice ORDER BY o.id", Objection.class)
                .setParameter("notice", noticeId)
                .getResultList();
    }

    /** Oldest first. */
    public List<Objection> ofCase(long caseFileId) {
        return entities.createQuery(
                        "SELECT o FROM Objection o WHERE o.caseFileId = :caseFile ORDER BY o.id", Objection.class)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }

    public List<Objection> openOfCase(long caseFileId) {
        return entities.createQuery(
                        "SELECT o FROM Objection o WHERE o.caseFileId = :caseFile AND o.state = :state ORDER BY o.id",
                        Objection.class)
                .setParameter("caseFile", caseFileId)
                .setParameter("state", ObjectionState.OPEN)
                .getResultList();
    }

    public long filedFrom(String address, LocalDateTime since) {
        return entities.createQuery(
                        "SELECT COUNT(o) FROM Objection o WHERE o.filedFrom = :address AND o.filedAt >= :since",
                        Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }
}
