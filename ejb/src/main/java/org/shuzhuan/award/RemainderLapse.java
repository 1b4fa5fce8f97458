package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.StandingDecisions;
import org.shuzhuan.workflow.StandingDecisions.DecidedBy;

/**
 * Ends an offer of a remainder that nobody answered in the days the call gives ({@code taskDays.consent}): silence is no consent,
 * the case waits on in its place (视为不同意，继续等候). Called when the timer of {@code RemainderOfferProcess} is due.
 */
@Stateless
@Requires("award:lapse-remainder")
public class RemainderLapse {

    @Inject
    ShortfallStore store;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    StandingDecisions standing;

    @Inject
    BudgetHolds holds;

    @Inject
    AwardText text;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Tells nobody where the applicant has answered meanwhile, or where the case waits for no answer any more. */
    public void lapse(long caseFileId) {
        progress.lock(caseFileId);
        holds.lockLines(caseFileId);
        Optional<RemainderOffer> over = store.offer(caseFileId).filter(offer -> offer.isOver(clock.today()));
        if (over.isEmpty()) {
            return;
        }
        RemainderOffer offer = over.get();
        if (standing.openTask(caseFileId, Shortfalls.TASK).isEmpty()) {
            // the case has ended or gone on: nobody waits for the answer
            offer.supersede();
            return;
        }
        offer.lapse(clock.now());
        String outcome = text.with("outcome.OFFERED", offer.getOffered().toString());
        history.record(caseFileId, Shortfalls.TASK, CaseAction.LAPSE_REMAINDER, Opinion.of(""), outcome);
        audit.record("award:LAPSE_REMAINDER", "CaseFile", progress.numberOf(caseFileId), null, outcome);
        progress.tell(
                caseFileId,
                "REMAINDER_LAPSED",
                Map.of("offered", offer.getOffered().toString()));
        DecidedBy asked = new DecidedBy(offer.getOfferedBy(), offer.getOfferedByName());
        standing.takeEffect(caseFileId, Shortfalls.TASK, "WAIT", asked);
    }

    /** Money that has come while the applicant was asked goes to whose turn it is; the case waits in the tables by now. */
    public void offerBudget(long caseFileId) {
        progress.lock(caseFileId);
        holds.offerAgain(caseFileId);
    }
}
