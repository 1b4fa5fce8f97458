package org.shuzhuan.casefile.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.CaseFilter;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Lists of cases: one page and one count each, newest first. */
@ApplicationScoped
public class CaseQueries {

    private static final String ROW = "SELECT NEW org.shuzhuan.casefile.CaseRow(c.id, c.caseNumber,"
            + " c.applicant.enterpriseName, c.matter.callTitle, c.applicant.regionCode, c.status, c.submittedAt,"
            + " c.amountRequested, c.amountGranted) FROM CaseFile c";

    private static final String NEWEST_FIRST = " ORDER BY c.submittedAt DESC, c.id DESC";

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public Page<CaseRow> ofEnterprise(long enterpriseId, PageRequest request) {
        return page(" WHERE c.applicant.enterpriseId = :enterprise", Map.of("enterprise", enterpriseId), request);
    }

    /** @param regions division codes the reader may see; none means no rows */
    public Page<CaseRow> inRegions(Collection<String> regions, CaseFilter filter, PageRequest request) {
        if (regions.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        conditions.add("c.applicant.regionCode IN :regions");
        parameters.put("regions", regions);
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add("(c.caseNumber LIKE :text ESCAPE '!' OR c.applicant.creditCode LIKE :text ESCAPE '!'"
                    + " OR c.applicant.enterpriseName LIKE :text ESCAPE '!')");
            parameters.put("text", beginningWith(filter.text().strip()));
        }
        add(conditions, parameters, "c.status = :status", "status", filter.status());
        add(conditions, parameters, "c.matter.callId = :call", "call", filter.callId());
        add(conditions, parameters, "c.applicant.regionCode = :region", "region", filter.regionCode());
        return page(" WHERE " + String.join(" AND ", conditions), parameters, request);
    }

    /** Enterprises whose case under the call has not ended; each once. */
    public List<Long> applicantsOfOpenCases(long callId) {
        return entities.createQuery(
                        "SELECT DISTINCT c.applicant.enterpriseId FROM CaseFile c WHERE c.matter.callId = :call"
                                + " AND c.endedAt IS NULL",
                        Long.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** Cases of the enterprise that have not ended, by ascending id: the order in which they are locked. */
    public List<Long> openCasesOf(long enterpriseId) {
        List<CaseStatus> ended =
                Arrays.stream(CaseStatus.values()).filter(CaseStatus::isFinal).toList();
        return entities.createQuery(
                        "SELECT c.id FROM CaseFile c WHERE c.applicant.enterpriseId = :enterprise"
                                + " AND c.status NOT IN :ended ORDER BY c.id",
                        Long.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("ended", ended)
                .getResultList();
    }

    /** All cases of the enterprise, also ended ones, by ascending id. */
    public List<Long> casesOf(long enterpriseId) {
        return entities.createQuery(
                        "SELECT c.id FROM CaseFile c WHERE c.applicant.enterpriseId = :enterprise ORDER BY c.id",
                        Long.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static String beginningWith(String text) {
        return text.replaceAll("([!%_])", "!$1") + "%";
    }

    private Page<CaseRow> page(String where, Map<String, Object> parameters, PageRequest request) {
        TypedQuery<CaseRow> rows = entities.createQuery(ROW + where + NEWEST_FIRST, CaseRow.class);
        TypedQuery<Long> count = entities.createQuery("SELECT COUNT(c) FROM CaseFile c" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                count.getSingleResult(),
                request);
    }
}
