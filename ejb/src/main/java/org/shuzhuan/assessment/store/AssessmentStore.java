package org.shuzhuan.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentState;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.entity.AssessmentItem;
import org.shuzhuan.assessment.entity.AssessmentItemKey;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Finds and keeps assessments and their items. */
@ApplicationScoped
public class AssessmentStore {

    private static final String OF_FIRM = "a.organisationId = :firm AND a.state <> :discarded";

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<Assessment> find(long id) {
        return Optional.ofNullable(entities.find(Assessment.class, id));
    }

    public Optional<Assessment> lock(long id) {
        return Optional.ofNullable(entities.find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param organisationId the firm that makes a commissioned one; null for every other kind */
    public Optional<Assessment> open(long enterpriseId, AssessmentKind kind, Long organisationId) {
        return entities.createQuery("SELECT a FROM Assessment a WHERE a.openKey = :key", Assessment.class)
                .setParameter("key", Assessment.openKey(enterpriseId, kind, organisationId))
                .getResultStream()
                .findFirst();
    }

    /** Completed ones, the newest first. */
    public List<Assessment> completed(long enterpriseId) {
        return of(enterpriseId, AssessmentState.COMPLETED);
    }

    public List<Assessment> of(long enterpriseId, AssessmentState state) {
        return entities.createQuery(
                        "SELECT a FROM Assessment a WHERE a.enterpriseId = :enterprise AND a.state = :state"
                                + " ORDER BY a.assessedOn DESC, a.id DESC",
                        Assessment.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("state", state)
                .getResultList();
    }

    /** The latest completed of a kind, by the day it was assessed on. */
    public Optional<Assessment> latest(long enterpriseId, AssessmentKind kind, LocalDate until) {
        return entities.createQuery(
                        "SELECT a FROM Assessment a WHERE a.enterpriseId = :enterprise AND a.state = :state"
                                + " AND a.kind = :kind AND a.assessedOn <= :until ORDER BY a.assessedOn DESC, a.id DESC",
                        Assessment.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("state", AssessmentState.COMPLETED)
                .setParameter("kind", kind)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those a firm has made or is making, the newest first. */
    public Page<Assessment> commissioned(long organisationId, PageRequest request) {
        long total = entities.createQuery("SELECT COUNT(a) FROM Assessment a WHERE " + OF_FIRM, Long.class)
                .setParameter("firm", organisationId)
                .setParameter("discarded", AssessmentState.DISCARDED)
                .getSingleResult();
        List<Assessment> rows = entities.createQuery(
                        "SELECT a FROM Assessment a WHERE " + OF_FIRM + " ORDER BY a.id DESC", Assessment.class)
                .setParameter("firm", organisationId)
                .setParameter("discarded", AssessmentState.DISCARDED)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    public void add(Assessment assessment) {
        entities.persist(assessment);
        entities.flush();
    }

    public List<AssessmentItem> items(long assessmentId) {
        return entities.createQuery(
                        "SELECT i FROM AssessmentItem i WHERE i.assessmentId = :assessment ORDER BY i.item",
                        AssessmentItem.class)
                .setParameter("assessment", assessmentId)
                .getResultList();
    }

    public AssessmentItem item(long assessmentId, String item) {
        AssessmentItem known = entities.find(AssessmentItem.class, new AssessmentItemKey(assessmentId, item));
        if (known == null) {
            known = new AssessmentItem(assessmentId, item);
            entities.persist(known);
        }
        return known;
    }
}
