package org.shuzhuan.dossier.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.DossierReach;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Reads the lines of dossiers, one statement for a page and one for its count. */
@ApplicationScoped
public class DossierStore {

    private static final String NEWEST_FIRST = " ORDER BY 4 DESC, 1, 2 DESC";
    private static final PageRequest ONE = new PageRequest(0, 1);

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Page<DossierLine> page(DossierReach reach, PageRequest request) {
        if (reach.kinds().isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        LineQuery counted = new LineQuery(reach, "");
        Query count = entities.createNativeQuery("SELECT COUNT(*) FROM (" + counted.sql() + ") L");
        bind(count, counted);
        long total = ((Number) count.getSingleResult()).longValue();
        return new Page<>(rows(new LineQuery(reach, ""), request), total, request);
    }

    /** The newest of the one kind of the reach. */
    public Optional<DossierLine> newest(DossierReach reach) {
        return first(reach, "");
    }

    /** The newest application that has not ended. */
    public Optional<DossierLine> running(DossierReach reach) {
        return first(reach, " AND C.ENDED_AT IS NULL");
    }

    /** The self-assessment begun and not completed. */
    public Optional<Long> openAssessment(long enterpriseId) {
        return entities.createQuery(
                        "SELECT a.id FROM Assessment a WHERE a.enterpriseId = :enterprise"
                                + " AND a.state = org.shuzhuan.assessment.AssessmentState.OPEN"
                                + " AND a.kind = org.shuzhuan.assessment.AssessmentKind.SELF",
                        Long.class)
                .setParameter("enterprise", enterpriseId)
                .getResultStream()
                .findFirst();
    }

    private Optional<DossierLine> first(DossierReach reach, String extra) {
        return reach.kinds().isEmpty()
                ? Optional.empty()
                : rows(new LineQuery(reach, extra), ONE).stream().findFirst();
    }

    private List<DossierLine> rows(LineQuery lines, PageRequest request) {
        Query query = entities.createNativeQuery(lines.sql() + NEWEST_FIRST)
                .setFirstResult(request.offset())
                .setMaxResults(request.size());
        bind(query, lines);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static void bind(Query query, LineQuery lines) {
        List<Object> parameters = lines.parameters();
        for (int place = 0; place < parameters.size(); place++) {
            query.setParameter(place + 1, parameters.get(place));
        }
    }

    private static DossierLine line(Object[] row) {
        return new DossierLine(
                LineKind.valueOf(row[0].toString().strip()),
                ((Number) row[1]).longValue(),
                row[2] == null ? null : ((Number) row[2]).longValue(),
                moment(row[3]),
                text(row[4]),
                text(row[5]),
                text(row[6]),
                row[7] == null ? null : ((Number) row[7]).intValue(),
                row[8] == null ? null : Money.of(new BigDecimal(row[8].toString())));
    }

    private static LocalDateTime moment(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) value;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
