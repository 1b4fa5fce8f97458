package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.ApplicantRenamed;

/** The payee of an approved case follows the name of the enterprise; the account stays frozen. */
@ApplicationScoped
class PayeeNames {

    @Inject
    private AwardStore store;

    void follow(@Observes ApplicantRenamed change) {
        store.award(change.caseFileId())
                .filter(award -> change.before().equals(award.getPayee().holder()))
                .ifPresent(award -> award.renamePayee(change.after()));
    }
}
