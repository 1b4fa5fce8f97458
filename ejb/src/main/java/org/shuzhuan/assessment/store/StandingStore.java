package org.shuzhuan.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.assessment.AssessedFilter;
import org.shuzhuan.assessment.entity.PeerCount;
import org.shuzhuan.assessment.entity.PeerCountKey;
import org.shuzhuan.assessment.entity.Standing;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Where enterprises stand, and the counts over them. */
@ApplicationScoped
public class StandingStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Standing> find(long enterpriseId) {
        return Optional.ofNullable(entities.find(Standing.class, enterpriseId));
    }

    public Optional<Standing> lock(long enterpriseId) {
        return Optional.ofNullable(entities.find(Standing.class, enterpriseId, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Standing standing) {
        entities.persist(standing);
        entities.flush();
    }

    /** Standings the counts have not taken in yet, locked. */
    public List<Standing> toCount(int most) {
        // not every database locks the rows of a limited query
        return entities.createQuery(
                        "SELECT s.enterpriseId FROM AssessmentStanding s WHERE s.toCount = :yes ORDER BY s.enterpriseId",
                        Long.class)
                .setParameter("yes", true)
                .setMaxResults(most)
                .getResultStream()
                .map(id -> entities.find(Standing.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** One job at a time counts, so no row is made twice. */
    public PeerCount count(String group, String measure, int share) {
        PeerCount known = entities.find(PeerCount.class, new PeerCountKey(group, measure, share));
        if (known == null) {
            known = new PeerCount(group, measure, share);
            entities.persist(known);
        }
        return known;
    }

    /** Measure to its counts, by rising share: at most a thousand rows a measure, however many enterprises there are. */
    public Map<String, List<PeerCount>> counts(String group) {
        Map<String, List<PeerCount>> counts = new HashMap<>();
        entities.createQuery(
                        "SELECT c FROM PeerCount c WHERE c.group = :group AND c.enterprises > 0"
                                + " ORDER BY c.measure, c.share",
                        PeerCount.class)
                .setParameter("group", group)
                .getResultList()
                .forEach(count -> counts.computeIfAbsent(count.measure(), measure -> new ArrayList<>())
                        .add(count));
        return counts;
    }

    /** By region, level downwards and name. */
    public Page<Standing> list(Set<String> regions, AssessedFilter filter, PageRequest request) {
        StringBuilder where = new StringBuilder(" FROM AssessmentStanding s WHERE s.regionCode IN :regions");
        Map<String, Object> values = new HashMap<>(Map.of("regions", regions));
        filter.conditions().forEach((field, value) -> {
            where.append(" AND s.").append(field).append(" = :").append(field);
            values.put(field, value);
        });
        TypedQuery<Long> total = entities.createQuery("SELECT COUNT(s)" + where, Long.class);
        TypedQuery<Standing> rows = entities.createQuery(
                "SELECT s" + where + " ORDER BY s.regionCode, s.level DESC, s.enterpriseName, s.enterpriseId",
                Standing.class);
        values.forEach((name, value) -> {
            total.setParameter(name, value);
            rows.setParameter(name, value);
        });
        List<Standing> found = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(found, total.getSingleResult(), request);
    }
}
