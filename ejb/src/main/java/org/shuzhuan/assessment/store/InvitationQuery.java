package org.shuzhuan.assessment.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.assessment.InvitationFilter;
import org.shuzhuan.assessment.InvitationFilter.Standing;
import org.shuzhuan.enterprise.EnterpriseStatus;

/** The enterprises a filter matches, as one condition for list, count and round. */
final class InvitationQuery {

    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where =
            new StringBuilder(" FROM Enterprise e WHERE e.status = :active AND e.regionCode IN :regions");

    InvitationQuery(Set<String> regions, InvitationFilter filter) {
        values.put("active", EnterpriseStatus.ACTIVE);
        values.put("regions", regions);
        and(" AND e.regionCode = :region", "region", filter.regionCode());
        and(
                " AND e.size.industryCode LIKE :industry ESCAPE '!'",
                "industry",
                filter.industryCode() == null ? null : filter.industryCode().replaceAll("([!%_])", "!$1") + "%");
        and(" AND e.size.sizeClass = :size", "size", filter.sizeClass());
        if (filter.standing() == Standing.NOT_ASSESSED) {
            where.append(
                    " AND NOT EXISTS (SELECT s.enterpriseId FROM AssessmentStanding s WHERE s.enterpriseId = e.id)");
        } else if (filter.standing() == Standing.ASSESSED) {
            where.append(" AND EXISTS (SELECT s.enterpriseId FROM AssessmentStanding s WHERE s.enterpriseId = e.id)");
        }
        and(
                " AND EXISTS (SELECT t.enterpriseId FROM AssessmentStanding t WHERE t.enterpriseId = e.id"
                        + " AND t.level = :level)",
                "level",
                filter.level());
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    <T> TypedQuery<T> query(EntityManager entities, String select, String rest, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(select + where + rest, type);
        values.forEach(query::setParameter);
        return query;
    }
}
