package org.shuzhuan.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.reference.entity.SizeBound;
import org.shuzhuan.reference.entity.SizeRule;
import org.shuzhuan.reference.entity.SizeStandard;

/** Finds and keeps size standards. */
@ApplicationScoped
public class SizeStandardStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<SizeRule> inForceOn(LocalDate day) {
        return entities.createQuery(
                        "SELECT s FROM SizeStandard s WHERE s.validFrom <= :day"
                                + " AND (s.validTo IS NULL OR s.validTo >= :day) ORDER BY s.validFrom DESC",
                        SizeStandard.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(standard -> new SizeRule(standard.view(), bounds(standard.id())));
    }

    private List<SizeBound> bounds(String standardId) {
        return entities.createQuery(
                        "SELECT b FROM SizeBound b WHERE b.id.standardId = :standard ORDER BY b.id.classCode",
                        SizeBound.class)
                .setParameter("standard", standardId)
                .getResultList();
    }

    /** Replaces the standard and all its bounds. */
    public void put(SizeStandard standard, List<SizeBound> bounds) {
        entities.createQuery("DELETE FROM SizeBound b WHERE b.id.standardId = :standard")
                .setParameter("standard", standard.id())
                .executeUpdate();
        entities.merge(standard);
        entities.flush();
        bounds.forEach(entities::persist);
        entities.flush();
    }
}
