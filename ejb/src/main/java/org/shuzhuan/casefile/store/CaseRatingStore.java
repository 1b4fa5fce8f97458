package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.casefile.RatingFigures;
import org.shuzhuan.casefile.RatingFilter;
import org.shuzhuan.casefile.RatingFollowUp;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingView;
import org.shuzhuan.casefile.entity.CaseRating;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Ratings of ended cases. */
@ApplicationScoped
public class CaseRatingStore {

    private static final EnumSet<RatingLevel> BAD = EnumSet.of(RatingLevel.DISSATISFIED, RatingLevel.VERY_DISSATISFIED);

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(CaseRating rating) {
        entities.persist(rating);
        entities.flush();
    }

    public Optional<CaseRating> find(long id) {
        return Optional.ofNullable(entities.find(CaseRating.class, id));
    }

    public Optional<CaseRating> locked(long id) {
        return Optional.ofNullable(entities.find(
                CaseRating.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    public Optional<CaseRating> ofCase(long caseFileId) {
        return entities.createQuery("SELECT r FROM CaseRating r WHERE r.caseFileId = :caseFile", CaseRating.class)
                .setParameter("caseFile", caseFileId)
                .getResultStream()
                .findFirst();
    }

    /** Open follow-ups first, then newest first. @param regions never empty */
    public Page<RatingView> page(Collection<String> regions, RatingFilter filter, PageRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(regions, filter, parameters);
        TypedQuery<CaseRating> query = entities.createQuery(
                "SELECT r FROM CaseRating r" + where + " ORDER BY r.ratedAt DESC, r.id DESC", CaseRating.class);
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(r) FROM CaseRating r" + where, Long.class);
        parameters.forEach((name, value) -> {
            query.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<RatingView> rows = query.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(CaseRating::toView)
                .toList();
        return new Page<>(rows, count.getSingleResult(), request);
    }

    private static String where(Collection<String> regions, RatingFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("r.regionCode IN :regions"));
        parameters.put("regions", regions);
        if (filter.unitCode() != null && !filter.unitCode().isBlank()) {
            conditions.add("r.unitCode = :unit");
            parameters.put("unit", filter.unitCode());
        }
        if (filter.badOnly()) {
            conditions.add("r.level IN :bad");
            parameters.put("bad", BAD);
        }
        if (filter.openOnly()) {
            conditions.add("r.followUp = :open");
            parameters.put("open", RatingFollowUp.OPEN);
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** One query for all units, by name. @param regions never empty */
    public List<RatingFigures> figures(Collection<String> regions) {
        Map<String, RatingFigures> units = new LinkedHashMap<>();
        entities.createQuery(
                        "SELECT r.unitCode, r.unitName, r.level, COUNT(r) FROM CaseRating r WHERE r.regionCode IN :regions"
                                + " GROUP BY r.unitCode, r.unitName, r.level ORDER BY r.unitName",
                        Object[].class)
                .setParameter("regions", regions)
                .getResultList()
                .forEach(row -> units.computeIfAbsent(
                                (String) row[0],
                                code -> new RatingFigures(code, (String) row[1], new EnumMap<>(RatingLevel.class)))
                        .counts()
                        .merge((RatingLevel) row[2], (Long) row[3], Long::sum));
        return List.copyOf(units.values());
    }
}
