package org.shuzhuan.award.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.award.entity.ProRataDecision;
import org.shuzhuan.award.entity.RemainderOffer;

/** Offers of a remainder and decisions to share what is left. */
@ApplicationScoped
public class ShortfallStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    /** The newest offer of the case. */
    public Optional<RemainderOffer> offer(long caseFileId) {
        return entities.createQuery(
                        "SELECT o FROM RemainderOffer o WHERE o.caseFileId = :caseFile ORDER BY o.id DESC",
                        RemainderOffer.class)
                .setParameter("caseFile", caseFileId)
                .setMaxResults(1)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    public boolean documentUsed(long callId, String number) {
        return entities.createQuery(
                                "SELECT COUNT(d) FROM ProRataDecision d WHERE d.callId = :call AND d.documentNumber = :number",
                                Long.class)
                        .setParameter("call", callId)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    public List<ProRataDecision> decisions(long callId) {
        return entities.createQuery(
                        "SELECT d FROM ProRataDecision d WHERE d.callId = :call ORDER BY d.id DESC",
                        ProRataDecision.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
