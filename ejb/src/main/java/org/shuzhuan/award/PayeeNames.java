package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.PayeeChangeStore;
import org.shuzhuan.casefile.ApplicantRenamed;
import org.shuzhuan.casefile.ApplicantSucceeded;
import org.shuzhuan.shared.PortalClock;

/**
 * The payee of an approved case follows the name of the enterprise; the account stays frozen. An account that a merged
 * enterprise asked for is none of its successor's.
 */
@ApplicationScoped
class PayeeNames {

    @Inject
    private AwardStore store;

    @Inject
    private PayeeChangeStore changes;

    @Inject
    private PortalClock clock;

    void follow(@Observes ApplicantRenamed change) {
        store.award(change.caseFileId())
                .filter(award -> change.before().equals(award.getPayee().holder()))
                .ifPresent(award -> award.renamePayee(change.after()));
    }

    void end(@Observes ApplicantSucceeded change) {
        changes.open(change.caseFileId()).ifPresent(open -> open.lapse(clock.now()));
    }
}
