package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.ProcessMessages;
import org.shuzhuan.workflow.StandingDecisions;
import org.shuzhuan.workflow.StandingDecisions.DecidedBy;

/** The applicant accepts or declines what is left of the budget (是否同意按余额补助). */
@Stateless
public class RemainderConsent {

    private static final String ANSWERED = "Msg_RemainderAnswered";

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    ShortfallStore store;

    @Inject
    AwardStore awards;

    @Inject
    BudgetHolds holds;

    @Inject
    OfferEnd ends;

    @Inject
    StandingDecisions standing;

    @Inject
    ProcessMessages messages;

    @Inject
    AwardText text;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** The offer the applicant may answer; empty when none is open. Refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<RemainderOfferView> of(long caseFileId) {
        cases.get(caseFileId);
        return open(caseFileId).map(offer -> offer.view(clock.today()));
    }

    /**
     * Grants the remainder: the award is reduced, the explanation says why, and the case takes the money.
     *
     * @throws DomainException NOTHING_TO_ANSWER; REMAINDER_GONE when the budget no longer has what was offered, or an earlier
     *     case has come before this one: the offer ends with it
     */
    @Requires("award:answer-remainder")
    public void agree(long caseFileId, Opinion words) {
        RemainderOffer offer = answerable(caseFileId);
        if (!covered(offer, caseFileId)) {
            ends.supersede(caseFileId, progress.numberOf(caseFileId));
            throw new DomainException(AwardError.REMAINDER_GONE, offer.getOffered());
        }
        offer.answer(OfferState.AGREED, caller.displayName(), words.text(), clock.now());
        awards.computed(caseFileId)
                .reduce(
                        offer.getOffered(),
                        ArithmeticLine.of(
                                ArithmeticStep.REMAINDER,
                                offer.getOffered(),
                                offer.getRequested().toString()));
        record(caseFileId, CaseAction.ACCEPT_REMAINDER, words, offer);
        progress.tell(
                caseFileId,
                "REMAINDER_AGREED",
                Map.of("offered", offer.getOffered().toString()));
        standing.takeEffect(
                caseFileId,
                Shortfalls.TASK,
                "REMAINDER",
                new DecidedBy(offer.getOfferedBy(), offer.getOfferedByName()));
    }

    /** The administrator decides anew. @throws DomainException NOTHING_TO_ANSWER */
    @Requires("award:answer-remainder")
    public void decline(long caseFileId, Opinion words) {
        RemainderOffer offer = answerable(caseFileId);
        offer.answer(OfferState.DECLINED, caller.displayName(), words.text(), clock.now());
        record(caseFileId, CaseAction.DECLINE_REMAINDER, words, offer);
    }

    /** With the lines locked. */
    private boolean covered(RemainderOffer offer, long caseFileId) {
        return holds.placeOf(caseFileId)
                .filter(place -> place.position() == 1)
                .filter(place -> !offer.getOffered().isMoreThan(place.available()))
                .isPresent();
    }

    private RemainderOffer answerable(long caseFileId) {
        cases.get(caseFileId);
        if (caller.enterpriseId().isEmpty()) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        progress.lock(caseFileId);
        holds.lockLines(caseFileId);
        RemainderOffer offer = open(caseFileId).orElseThrow(() -> new DomainException(AwardError.NOTHING_TO_ANSWER));
        offer.processInstance().ifPresent(instance -> messages.correlateInstance(instance, ANSWERED, Map.of()));
        return offer;
    }

    private Optional<RemainderOffer> open(long caseFileId) {
        return store.offer(caseFileId)
                .filter(offer -> offer.answerable(clock.today()))
                .filter(offer -> standing.openTask(caseFileId, Shortfalls.TASK).isPresent());
    }

    private void record(long caseFileId, CaseAction action, Opinion words, RemainderOffer offer) {
        String outcome = text.with("outcome.OFFERED", offer.getOffered().toString());
        history.record(caseFileId, Shortfalls.TASK, action, words, outcome);
        audit.record("award:" + action, "CaseFile", progress.numberOf(caseFileId), null, outcome);
    }
}
