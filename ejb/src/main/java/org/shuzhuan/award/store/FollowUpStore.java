package org.shuzhuan.award.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.award.entity.AwardInstalment;
import org.shuzhuan.award.entity.ClawBack;
import org.shuzhuan.award.entity.PerformanceFinding;
import org.shuzhuan.award.entity.Repayment;

/** What follows an approval: the parts of the grant, the findings of the follow-up, claw-backs and repayments. */
@ApplicationScoped
public class FollowUpStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    public List<AwardInstalment> instalments(long caseFileId) {
        return ofCase(
                "SELECT i FROM AwardInstalment i WHERE i.caseFileId = :caseFile ORDER BY i.position",
                AwardInstalment.class,
                caseFileId);
    }

    public void removeInstalments(long caseFileId) {
        instalments(caseFileId).forEach(entities::remove);
        entities.flush();
    }

    public List<PerformanceFinding> findings(long caseFileId) {
        return ofCase(
                "SELECT f FROM PerformanceFinding f WHERE f.caseFileId = :caseFile ORDER BY f.position",
                PerformanceFinding.class,
                caseFileId);
    }

    public List<Repayment> repayments(long caseFileId) {
        return ofCase(
                "SELECT r FROM Repayment r WHERE r.caseFileId = :caseFile ORDER BY r.id", Repayment.class, caseFileId);
    }

    public Optional<ClawBack> clawBack(long caseFileId) {
        return Optional.ofNullable(entities.find(ClawBack.class, caseFileId));
    }

    /** By their period's end. */
    public List<ClawBack> clawBacks(long callId) {
        return entities.createQuery(
                        "SELECT c FROM ClawBack c WHERE c.callId = :call ORDER BY c.dueOn, c.caseFileId",
                        ClawBack.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public boolean referenceUsed(String reference) {
        return entities.createQuery("SELECT COUNT(r) FROM Repayment r WHERE r.bankReference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    private <T> List<T> ofCase(String query, Class<T> type, long caseFileId) {
        return entities.createQuery(query, type)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }
}
