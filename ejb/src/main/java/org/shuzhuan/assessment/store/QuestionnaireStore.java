package org.shuzhuan.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.QuestionnaireState;
import org.shuzhuan.assessment.entity.StoredQuestionnaire;

/** Finds and keeps questionnaires. */
@ApplicationScoped
public class QuestionnaireStore {

    @PersistenceContext(unitName = "shuzhuan")
    EntityManager entities;

    public Optional<StoredQuestionnaire> find(long id) {
        return Optional.ofNullable(entities.find(StoredQuestionnaire.class, id));
    }

    public Optional<StoredQuestionnaire> find(String code, int revision) {
        return entities.createQuery(
                        "SELECT q FROM StoredQuestionnaire q WHERE q.code = :code AND q.revision = :revision",
                        StoredQuestionnaire.class)
                .setParameter("code", code)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    /** The one published last, which new assessments follow. */
    public Optional<StoredQuestionnaire> current() {
        return entities.createQuery(
                        "SELECT q FROM StoredQuestionnaire q WHERE q.state = :state"
                                + " ORDER BY q.publishedAt DESC, q.id DESC",
                        StoredQuestionnaire.class)
                .setParameter("state", QuestionnaireState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Few: by edition and revision, the newest first. */
    public List<StoredQuestionnaire> all() {
        return entities.createQuery(
                        "SELECT q FROM StoredQuestionnaire q ORDER BY q.code DESC, q.revision DESC",
                        StoredQuestionnaire.class)
                .getResultList();
    }

    public void add(StoredQuestionnaire questionnaire) {
        entities.persist(questionnaire);
        entities.flush();
    }
}
