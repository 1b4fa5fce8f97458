package org.shuzhuan.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.identity.entity.Organisation;

/** Finds and adds organisations. */
@ApplicationScoped
public class OrganisationStore {

    @PersistenceContext
    private EntityManager entities;

    public Organisation add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
        return organisation;
    }

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    public Optional<Organisation> findByCode(String code) {
        return entities.createQuery("SELECT o FROM Organisation o WHERE o.code = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the tree. */
    public List<Organisation> all() {
        return entities.createQuery("SELECT o FROM Organisation o ORDER BY o.path", Organisation.class)
                .getResultList();
    }

    /** Those that name the region themselves, by code. */
    public List<Organisation> answeringFor(String regionCode) {
        return entities.createQuery(
                        "SELECT o FROM Organisation o WHERE :region MEMBER OF o.regionCodes ORDER BY o.code",
                        Organisation.class)
                .setParameter("region", regionCode)
                .getResultList();
    }

    public List<String> codesBelow(String path) {
        return entities.createQuery("SELECT o.code FROM Organisation o WHERE o.path LIKE :path", String.class)
                .setParameter("path", path + "%")
                .getResultList();
    }

    /** Ids of the organisation at this path and of all below it. */
    public Set<Long> idsBelow(String path) {
        return new HashSet<>(entities.createQuery("SELECT o.id FROM Organisation o WHERE o.path LIKE :path", Long.class)
                .setParameter("path", path + "%")
                .getResultList());
    }

    /** Region codes of the organisation at this path and of all below it. */
    public Set<String> regionsBelow(String path) {
        return new HashSet<>(entities.createQuery(
                        "SELECT DISTINCT r FROM Organisation o JOIN o.regionCodes r WHERE o.path LIKE :path",
                        String.class)
                .setParameter("path", path + "%")
                .getResultList());
    }
}
