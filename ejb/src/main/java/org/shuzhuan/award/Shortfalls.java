package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.shuzhuan.award.entity.RemainderOffer;
import org.shuzhuan.award.store.ShortfallStore;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseVariables;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.fund.BudgetHolds;
import org.shuzhuan.fund.QueuePlace;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ProcessStarts;
import org.shuzhuan.workflow.TaskWork;

/**
 * The programme administrator decides on a case that the budget does not reach (处理额度不足): it goes on waiting, is offered
 * what is left, or is rejected. The offer takes effect with the applicant's consent, see {@link RemainderConsent}.
 */
@Stateless
@Requires("award:resolve-shortfall")
public class Shortfalls {

    static final String TASK = "Task_ResolveShortfall";
    private static final String PROCESS = "RemainderOfferProcess";

    @Inject
    CaseActs acts;

    @Inject
    CaseFiles cases;

    @Inject
    CaseHistory history;

    @Inject
    CaseProgress progress;

    @Inject
    ShortfallStore store;

    @Inject
    BudgetHolds holds;

    @Inject
    CallDirectory calls;

    @Inject
    WorkingCalendar calendar;

    @Inject
    TaskWork tasks;

    @Inject
    ProcessStarts processes;

    @Inject
    AwardText text;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    public ShortfallView view(String taskId) {
        long caseFileId = tasks.open(taskId).subjectId();
        long callId = cases.get(caseFileId).getCallId();
        QueuePlace place = holds.placeOf(caseFileId).orElse(null);
        return new ShortfallView(
                caseFileId,
                callId,
                place,
                place == null ? Money.ZERO : rounded(callId, place.available()),
                store.offer(caseFileId).map(offer -> offer.view(clock.today())).orElse(null));
    }

    /** The case keeps its place; money that has come meanwhile is offered at once. */
    public void keepWaiting(String taskId, Opinion opinion) {
        CaseAct act = begin(taskId);
        refuseWhileAsked(act.caseFileId());
        acts.decide(act, Verdict.of("WAIT", CaseAction.KEEP_WAITING, opinion));
        holds.offerAgain(act.caseFileId());
    }

    /**
     * Asks the applicant to accept what is left. The task stays until the answer.
     *
     * @param opinion what the applicant is told, required
     * @return what was offered, in yuan
     * @throws DomainException NO_REMAINDER, CONSENT_PENDING
     */
    public Money offerRemainder(String taskId, Opinion opinion) {
        CaseAct act = begin(taskId);
        opinion.required();
        refuseWhileAsked(act.caseFileId());
        long callId = cases.get(act.caseFileId()).getCallId();
        QueuePlace place = holds.placeOf(act.caseFileId())
                .filter(found -> found.position() == 1)
                .orElseThrow(() -> new DomainException(AwardError.NO_REMAINDER));
        Money remainder = rounded(callId, place.available());
        if (!remainder.isPositive() || !place.amount().isMoreThan(remainder)) {
            throw new DomainException(AwardError.NO_REMAINDER);
        }
        LocalDate answerBy = answerBy(callId);
        RemainderOffer offer = new RemainderOffer(act.caseFileId(), place.amount(), remainder, answerBy)
                .by(caller.loginName(), caller.displayName(), opinion.text(), clock.now());
        store.add(offer);
        offer.watchedBy(processes.start(
                PROCESS,
                act.caseNumber(),
                Map.of(CaseVariables.CASE_FILE_ID, act.caseFileId(), "offerEndsAt", endOf(answerBy))));
        tasks.claim(taskId);
        history.record(
                act.caseFileId(),
                TASK,
                CaseAction.OFFER_REMAINDER,
                opinion,
                text.with("outcome.REMAINDER", remainder.toString(), answerBy.toString()));
        progress.tell(
                act.caseFileId(),
                "REMAINDER_OFFERED",
                Map.of(
                        "requested", place.amount().toString(),
                        "offered", remainder.toString(),
                        "answerBy", answerBy.toString(),
                        "reason", opinion.text()));
        return remainder;
    }

    /** @param opinion the reason, required */
    public void reject(String taskId, Opinion opinion) {
        CaseAct act = begin(taskId);
        refuseWhileAsked(act.caseFileId());
        acts.decide(act, Verdict.of("REJECT", CaseAction.REJECT, opinion.required()));
    }

    /** Case, lines, then the task as it stands: money that is freed meanwhile may have taken it away. */
    private CaseAct begin(String taskId) {
        long caseFileId = tasks.subjectOf(taskId);
        progress.lock(caseFileId);
        holds.lockLines(caseFileId);
        return acts.begin(taskId, TASK);
    }

    private void refuseWhileAsked(long caseFileId) {
        store.offer(caseFileId).filter(offer -> offer.answerable(clock.today())).ifPresent(offer -> {
            throw new DomainException(AwardError.CONSENT_PENDING, offer.getAnswerBy());
        });
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** The day after sending counts first (送达); without a published calendar twice the days, weekends and all. */
    private LocalDate answerBy(long callId) {
        int days = calls.taskDays(callId, "consent");
        return calendar.plusWorkingDays(clock.today().plusDays(1), days)
                .lastDay()
                .orElseGet(() -> clock.today().plusDays(1L + 2L * days));
    }

    private Money rounded(long callId, Money amount) {
        return calls.definition(callId).policy().rounding() == RoundingUnit.YUAN
                ? Money.ofFloor(amount.getYuan().setScale(0, RoundingMode.FLOOR))
                : amount;
    }
}
