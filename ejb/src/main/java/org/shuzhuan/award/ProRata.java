package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardShare;
import org.shuzhuan.award.entity.ProRataDecision;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.fund.BudgetSharing;
import org.shuzhuan.fund.HoldOutcome;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.fund.WaitingView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ProcessMessages;
import org.shuzhuan.workflow.StandingDecisions;
import org.shuzhuan.workflow.StandingDecisions.DecidedBy;

/**
 * One decision on a call (按比例分配): all waiting cases share what is left, in one transaction. Locks the cases by ascending
 * id, then the budget lines.
 */
@Stateless
public class ProRata {

    private static final String MESSAGE = "Msg_BudgetAvailable";
    private static final int LONGEST_NUMBER = 50;

    @Inject
    LedgerQueries ledger;

    @Inject
    BudgetSharing sharing;

    @Inject
    CallDirectory calls;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    ShortfallStore store;

    @Inject
    AwardStore awards;

    @Inject
    ProcessMessages processes;

    @Inject
    StandingDecisions standing;

    @Inject
    AwardText text;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** What each waiting case of the call's grants would get now. */
    @Requires("fund:read")
    public ProRataPlan preview(long callId) {
        CallDefinition call = calls.definition(callId);
        String use = call.policy().grantUse();
        List<WaitingView> waiting = ledger.waiting(callId).stream()
                .filter(row -> row.use().equals(use))
                .toList();
        Money available = ledger.budget(callId).stream()
                .filter(line -> line.use().equals(use))
                .map(BudgetLineView::getAvailable)
                .reduce(Money.ZERO, Money::plus);
        return ProRataPlan.of(callId, use, available, waiting, call.policy().rounding() == RoundingUnit.YUAN);
    }

    /** Newest first. */
    @Requires("fund:read")
    public List<ProRataDecisionView> decisions(long callId) {
        return store.decisions(callId).stream().map(ProRataDecision::view).toList();
    }

    /**
     * @param planKey the plan the administrator saw, see {@link ProRataPlan#getKey}
     * @param documentNumber of the document that decides it, used once per call
     * @param reason required
     * @throws DomainException NOTHING_TO_SHARE, SHARE_TOO_SMALL, PREVIEW_OUTDATED, DECISION_DOCUMENT_UNCLEAR
     */
    @Requires("award:share-pro-rata")
    public ProRataPlan apply(long callId, String planKey, String documentNumber, Opinion reason) {
        reason.required();
        String number = documentNumber == null ? "" : documentNumber.strip();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER || store.documentUsed(callId, number)) {
            throw new DomainException(AwardError.DECISION_DOCUMENT_UNCLEAR, number);
        }
        ProRataPlan seen = preview(callId);
        seen.shares().stream().map(ProRataShare::caseFileId).sorted().forEach(progress::lock);
        ProRataPlan plan = preview(callId);
        check(plan, seen, planKey);
        Map<Long, HoldOutcome> held = sharing.share(
                callId,
                plan.use(),
                plan.shares().stream().collect(Collectors.toMap(ProRataShare::caseFileId, ProRataShare::share)));
        store.add(new ProRataDecision(plan, number, reason.text())
                .by(caller.loginName(), caller.displayName(), clock.now()));
        plan.shares().forEach(share -> grant(callId, plan, share, held.get(share.caseFileId())));
        plan.shares().forEach(share -> tell(share, number, reason));
        audit.record("award:share-pro-rata", "Call", Long.toString(callId), null, number + " " + plan.shares());
        plan.shares().forEach(this::goOn);
        return plan;
    }

    private static void check(ProRataPlan plan, ProRataPlan locked, String planKey) {
        if (!plan.isNeeded()) {
            throw new DomainException(AwardError.NOTHING_TO_SHARE);
        }
        if (!plan.getKey().equals(planKey) || !plan.getKey().equals(locked.getKey())) {
            throw new DomainException(AwardError.PREVIEW_OUTDATED);
        }
        plan.shares().stream()
                .filter(share -> !share.share().isPositive())
                .findFirst()
                .ifPresent(share -> {
                    throw new DomainException(AwardError.SHARE_TOO_SMALL, share.caseNumber());
                });
    }

    private void grant(long callId, ProRataPlan plan, ProRataShare share, HoldOutcome outcome) {
        Award award = awards.computed(share.caseFileId());
        award.reduce(
                share.share(),
                ArithmeticLine.of(
                        ArithmeticStep.PRO_RATA,
                        share.share(),
                        share.requested().toString(),
                        plan.available().toString(),
                        plan.getRequested().toString()));
        award.hold();
        awards.removeShares(share.caseFileId());
        outcome.shares().forEach(part -> awards.add(new AwardShare(share.caseFileId(), callId, part)));
        store.offer(share.caseFileId()).ifPresent(RemainderOffer::supersede);
    }

    private void tell(ProRataShare share, String number, Opinion reason) {
        history.record(
                share.caseFileId(),
                Shortfalls.TASK,
                CaseAction.SHARE_PRO_RATA,
                reason,
                text.with(
                        "outcome.PRO_RATA",
                        number,
                        share.requested().toString(),
                        share.share().toString()));
        progress.tell(
                share.caseFileId(),
                "PRO_RATA_APPLIED",
                Map.of(
                        "documentNumber", number,
                        "requested", share.requested().toString(),
                        "share", share.share().toString()));
    }

    /** A waiting case goes on in a job of its own; one whose shortfall stands open goes on with it; a job on its way finds the money held. */
    private void goOn(ProRataShare share) {
        if (processes.awaited(share.caseNumber(), MESSAGE)) {
            processes.correlate(share.caseNumber(), MESSAGE, Map.of());
        } else {
            standing.takeEffect(
                    share.caseFileId(),
                    Shortfalls.TASK,
                    "REMAINDER",
                    new DecidedBy(caller.loginName(), caller.displayName()));
        }
    }
}
