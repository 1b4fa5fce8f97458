package org.shuzhuan.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.reference.entity.Industry;

/** Finds and keeps items of the classification of industries. */
@ApplicationScoped
public class IndustryStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Industry> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Industry.class, code));
    }

    public List<Industry> all() {
        return entities.createQuery("SELECT i FROM Industry i ORDER BY i.code", Industry.class)
                .getResultList();
    }

    public List<Industry> children(String parentCode) {
        if (parentCode == null) {
            return entities.createQuery(
                            "SELECT i FROM Industry i WHERE i.parentCode IS NULL ORDER BY i.code", Industry.class)
                    .getResultList();
        }
        return entities.createQuery(
                        "SELECT i FROM Industry i WHERE i.parentCode = :parent ORDER BY i.code", Industry.class)
                .setParameter("parent", parentCode)
                .getResultList();
    }

    /** Adds or replaces the item; flushed at once, so that a parent is there before its children. */
    public void put(Industry industry) {
        entities.merge(industry);
        entities.flush();
    }
}
