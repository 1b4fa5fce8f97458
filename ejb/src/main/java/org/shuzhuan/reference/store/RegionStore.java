package org.shuzhuan.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.reference.entity.Region;

/** Finds and keeps administrative divisions. */
@ApplicationScoped
public class RegionStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Region> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Region.class, code));
    }

    public List<Region> all() {
        return entities.createQuery("SELECT r FROM Region r ORDER BY r.code", Region.class)
                .getResultList();
    }

    public List<Region> children(String parentCode) {
        if (parentCode == null) {
            return entities.createQuery(
                            "SELECT r FROM Region r WHERE r.parentCode IS NULL ORDER BY r.code", Region.class)
                    .getResultList();
        }
        return entities.createQuery("SELECT r FROM Region r WHERE r.parentCode = :parent ORDER BY r.code", Region.class)
                .setParameter("parent", parentCode)
                .getResultList();
    }

    /** Adds or replaces the division; flushed at once, so that a parent is there before its children. */
    public void put(Region region) {
        entities.merge(region);
        entities.flush();
    }
}
