package org.shuzhuan.subsidy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.shared.BrokenConstraint;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.subsidy.DraftState;
import org.shuzhuan.subsidy.SubsidyError;
import org.shuzhuan.subsidy.entity.RejectionReview;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.entity.SubsidyDraft;

/** Drafts and applications. */
@ApplicationScoped
public class SubsidyStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    /** @throws DomainException CHANGED_MEANWHILE when the enterprise opened a draft of the call at this moment */
    public void add(SubsidyDraft draft) {
        try {
            entities.persist(draft);
            entities.flush();
        } catch (PersistenceException failure) {
            if (BrokenConstraint.isBehind(failure, "UK_SUBSIDY_DRAFT_OPEN")) {
                throw new DomainException(SharedError.CHANGED_MEANWHILE);
            }
            throw failure;
        }
    }

    public void add(SubsidyApplication application) {
        entities.persist(application);
    }

    public Optional<SubsidyDraft> openDraft(long enterpriseId, long callId) {
        return entities.createQuery("SELECT d FROM SubsidyDraft d WHERE d.openKey = :key", SubsidyDraft.class)
                .setParameter("key", callId + ":" + enterpriseId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The case under way, seen after any submission of the open draft that runs at this moment: who submits holds the draft's lock,
     * and waits for whoever asks here.
     */
    public Optional<Long> activeCaseAfterSubmissions(long enterpriseId, long callId) {
        openDraft(enterpriseId, callId).ifPresent(draft -> lockDraft(draft.getId()));
        return activeCase(enterpriseId, callId);
    }

    public List<SubsidyDraft> openDrafts(long enterpriseId) {
        return entities.createQuery(
                        "SELECT d FROM SubsidyDraft d WHERE d.enterpriseId = :enterprise AND d.state = :state"
                                + " ORDER BY d.savedAt DESC",
                        SubsidyDraft.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("state", DraftState.OPEN)
                .getResultList();
    }

    /** Enterprises with an open draft for the call and no case under it; each once. */
    public List<Long> draftersOf(long callId) {
        return entities.createQuery(
                        "SELECT DISTINCT d.enterpriseId FROM SubsidyDraft d WHERE d.callId = :call AND d.state = :state"
                                + " AND NOT EXISTS (SELECT a.caseFileId FROM SubsidyApplication a WHERE a.callId = d.callId"
                                + " AND a.enterpriseId = d.enterpriseId AND a.active = :active)",
                        Long.class)
                .setParameter("call", callId)
                .setParameter("state", DraftState.OPEN)
                .setParameter("active", true)
                .getResultList();
    }

    public void add(RejectionReview review) {
        entities.persist(review);
    }

    public void flush() {
        entities.flush();
    }

    public Optional<RejectionReview> rejectionReview(long caseFileId) {
        return Optional.ofNullable(entities.find(RejectionReview.class, caseFileId));
    }

    public Optional<SubsidyDraft> findDraft(long id) {
        return Optional.ofNullable(entities.find(SubsidyDraft.class, id));
    }

    /** @throws DomainException DRAFT_NOT_FOUND */
    public SubsidyDraft lockDraft(long id) {
        SubsidyDraft draft = entities.find(SubsidyDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null) {
            throw new DomainException(SubsidyError.DRAFT_NOT_FOUND);
        }
        return draft;
    }

    /** @throws DomainException DRAFT_NOT_FOUND */
    public SubsidyApplication application(long caseFileId) {
        return Optional.ofNullable(entities.find(SubsidyApplication.class, caseFileId))
                .orElseThrow(() -> new DomainException(SubsidyError.DRAFT_NOT_FOUND));
    }

    /** Active or not, by the order of their cases. */
    public List<SubsidyApplication> applicationsOf(long enterpriseId) {
        return entities.createQuery(
                        "SELECT a FROM SubsidyApplication a WHERE a.enterpriseId = :enterprise ORDER BY a.caseFileId",
                        SubsidyApplication.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    /** Case of the enterprise's active application under the call. */
    public Optional<Long> activeCase(long enterpriseId, long callId) {
        return entities.createQuery(
                        "SELECT a.caseFileId FROM SubsidyApplication a WHERE a.enterpriseId = :enterprise"
                                + " AND a.callId = :call AND a.active = :active",
                        Long.class)
                .setParameter("enterprise", enterpriseId)
                .setParameter("call", callId)
                .setParameter("active", true)
                .getResultStream()
                .findFirst();
    }

    /** Whether another active application of the enterprise rests on the same contract. */
    public boolean sameContract(long enterpriseId, String contractNumber, Long exceptCase) {
        return entities.createQuery(
                                "SELECT COUNT(a) FROM SubsidyApplication a WHERE a.enterpriseId = :enterprise"
                                        + " AND a.contractNumber = :contract AND a.active = :active"
                                        + " AND a.caseFileId <> :caseFile",
                                Long.class)
                        .setParameter("enterprise", enterpriseId)
                        .setParameter("contract", contractNumber)
                        .setParameter("active", true)
                        .setParameter("caseFile", exceptCase == null ? -1L : exceptCase)
                        .getSingleResult()
                > 0;
    }
}
