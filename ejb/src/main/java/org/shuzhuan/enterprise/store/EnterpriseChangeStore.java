package org.shuzhuan.enterprise.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.enterprise.EnterpriseChangeState;
import org.shuzhuan.enterprise.entity.Enterprise;
import org.shuzhuan.enterprise.entity.EnterpriseChange;
import org.shuzhuan.enterprise.entity.FormerName;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Changes of registration and the names enterprises bore. */
@ApplicationScoped
public class EnterpriseChangeStore {

    private static final Map<String, Object> REFRESH = Map.of("eclipselink.refresh", "true");

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    /** As the database has it now; whoever asks for or decides a change of the same enterprise waits. */
    public Optional<Enterprise> lockEnterprise(long id) {
        return Optional.ofNullable(entities.find(Enterprise.class, id, LockModeType.PESSIMISTIC_WRITE, REFRESH));
    }

    public Optional<EnterpriseChange> find(long id) {
        return Optional.ofNullable(entities.find(EnterpriseChange.class, id));
    }

    /** As the database has it now: call with the enterprise locked. */
    public Optional<EnterpriseChange> fresh(long id) {
        return Optional.ofNullable(entities.find(EnterpriseChange.class, id, REFRESH));
    }

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    public Optional<EnterpriseChange> open(long enterpriseId) {
        return ofEnterprise(enterpriseId).stream()
                .filter(EnterpriseChange::isOpen)
                .findFirst();
    }

    /** Newest first. */
    public List<EnterpriseChange> ofEnterprise(long enterpriseId) {
        return entities.createQuery(
                        "SELECT c FROM EnterpriseChange c WHERE c.enterpriseId = :enterprise ORDER BY c.id DESC",
                        EnterpriseChange.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    /** Those to be decided first, then by age. @param regions none means no rows; @param state null for all */
    public Page<EnterpriseChange> inRegions(
            Collection<String> regions, EnterpriseChangeState state, PageRequest request) {
        if (regions.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        List<EnterpriseChangeState> states = state == null ? List.of(EnterpriseChangeState.values()) : List.of(state);
        String matching = " FROM EnterpriseChange c WHERE c.state IN :states AND c.regionCode IN :regions";
        List<EnterpriseChange> rows = entities.createQuery(
                        "SELECT c" + matching + " ORDER BY c.state, c.id", EnterpriseChange.class)
                .setParameter("states", states)
                .setParameter("regions", regions)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = entities.createQuery("SELECT COUNT(c)" + matching, Long.class)
                .setParameter("states", states)
                .setParameter("regions", regions)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** Every name it bore before, the oldest first. */
    public List<FormerName> formerNames(long enterpriseId) {
        return entities.createQuery(
                        "SELECT n FROM FormerName n WHERE n.enterpriseId = :enterprise ORDER BY n.until, n.id",
                        FormerName.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }
}
