package org.shuzhuan.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.assessment.entity.Trial;

/** Keeps trials until they expire. */
@ApplicationScoped
public class TrialStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public void add(Trial trial) {
        entities.persist(trial);
        entities.flush();
    }

    public Optional<Trial> find(String codeHash, LocalDateTime now) {
        return entities.createQuery(
                        "SELECT t FROM AssessmentTrial t WHERE t.codeHash = :hash AND t.expiresAt > :now", Trial.class)
                .setParameter("hash", codeHash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public void remove(Trial trial) {
        entities.remove(trial);
    }

    public void removeExpired(LocalDateTime now) {
        entities.createQuery("DELETE FROM AssessmentTrial t WHERE t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
