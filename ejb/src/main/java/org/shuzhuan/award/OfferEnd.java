package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.shared.Requires;

/** Ends an offer that can no longer be kept, also where the act that found it so is refused. The case is locked by the caller. */
@Stateless
public class OfferEnd {

    @Inject
    ShortfallStore store;

    @Inject
    AuditTrail audit;

    /** In a transaction of its own; the caller has changed nothing yet. @param caseNumber for the audit trail */
    @Requires("award:answer-remainder")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void supersede(long caseFileId, String caseNumber) {
        store.offer(caseFileId).ifPresent(RemainderOffer::supersede);
        audit.record(
                "award:supersede-remainder",
                "CaseFile",
                caseNumber,
                OfferState.OPEN.name(),
                OfferState.SUPERSEDED.name());
    }
}
