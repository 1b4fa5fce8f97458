package org.shuzhuan.award.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.award.AwardError;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardShare;
import org.shuzhuan.award.entity.ExpenseItem;
import org.shuzhuan.award.entity.InvoiceClaim;
import org.shuzhuan.award.entity.LedSmeClaim;
import org.shuzhuan.award.entity.VerifiedFacts;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.shared.DomainException;

/** Rows of a money case: items, claims, facts, award. */
@ApplicationScoped
public class AwardStore {

    @PersistenceContext(unitName = "shuzhuan")
    private EntityManager entities;

    public void add(Object row) {
        entities.persist(row);
    }

    /** Writes at once, so that a claimed key shows where it was claimed. */
    public void addNow(Object row) {
        entities.persist(row);
        entities.flush();
    }

    public List<ExpenseItem> items(long caseFileId) {
        return ofCase(
                "SELECT r FROM ExpenseItem r WHERE r.caseFileId = :caseFile ORDER BY r.position",
                ExpenseItem.class,
                caseFileId);
    }

    /** Those of the invoices that another case has claimed. */
    public List<String> claimedElsewhere(Collection<String> invoices, Long caseFileId) {
        if (invoices.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "SELECT c.invoice FROM InvoiceClaim c WHERE c.invoice IN :invoices AND c.caseFileId <> :caseFile",
                        String.class)
                .setParameter("invoices", Set.copyOf(invoices))
                .setParameter("caseFile", caseFileId == null ? -1L : caseFileId)
                .getResultList();
    }

    public void removeItems(long caseFileId) {
        items(caseFileId).forEach(entities::remove);
        entities.flush();
    }

    public void removeClaims(long caseFileId) {
        ofCase("SELECT r FROM InvoiceClaim r WHERE r.caseFileId = :caseFile", InvoiceClaim.class, caseFileId)
                .forEach(entities::remove);
        ofCase("SELECT r FROM LedSmeClaim r WHERE r.caseFileId = :caseFile", LedSmeClaim.class, caseFileId)
                .forEach(entities::remove);
        entities.flush();
    }

    public Optional<VerifiedFacts> facts(long caseFileId) {
        return Optional.ofNullable(entities.find(VerifiedFacts.class, caseFileId));
    }

    public Optional<Award> award(long caseFileId) {
        return Optional.ofNullable(entities.find(Award.class, caseFileId));
    }

    /** @throws DomainException NOT_COMPUTED */
    public Award computed(long caseFileId) {
        return award(caseFileId).orElseThrow(() -> new DomainException(AwardError.NOT_COMPUTED));
    }

    public void removeShares(long caseFileId) {
        ofCase("SELECT r FROM AwardShare r WHERE r.caseFileId = :caseFile", AwardShare.class, caseFileId)
                .forEach(entities::remove);
        entities.flush();
    }

    /** @throws java.util.NoSuchElementException when the award takes nothing of the source */
    public AwardShare share(long caseFileId, BudgetSource source, String use) {
        return ofCase("SELECT r FROM AwardShare r WHERE r.caseFileId = :caseFile", AwardShare.class, caseFileId)
                .stream()
                .filter(share -> share.getSource() == source && share.getUse().equals(use))
                .findFirst()
                .orElseThrow();
    }

    /** Shares of a call, each with the award it belongs to: [AwardShare, Award]. */
    public List<Object[]> sharesOfCall(long callId) {
        return entities.createQuery(
                        "SELECT s, a FROM AwardShare s, Award a WHERE s.callId = :call AND a.caseFileId = s.caseFileId",
                        Object[].class)
                .setParameter("call", callId)
                .getResultList();
    }

    private <T> List<T> ofCase(String query, Class<T> type, long caseFileId) {
        return entities.createQuery(query, type)
                .setParameter("caseFile", caseFileId)
                .getResultList();
    }
}
