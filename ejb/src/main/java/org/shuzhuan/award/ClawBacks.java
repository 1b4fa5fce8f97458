package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.ClawBack;
import org.shuzhuan.award.entity.Repayment;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.FollowUpStore;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.fund.ClawBackBooking;
import org.shuzhuan.fund.HeldShare;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.message.LetterRequest.Fact;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskWork;

/** Finance decides how much is clawed back and books what comes back, in parts if need be (追回补助). The case stays closed. */
@Stateless
public class ClawBacks {

    private static final String TASK = "Task_ClawBack";
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REFERENCE = 60;

    @Inject
    FollowUpStore store;

    @Inject
    AwardStore awards;

    @Inject
    ClawBackBooking booking;

    @Inject
    LedgerQueries ledger;

    @Inject
    CaseActs acts;

    @Inject
    CaseFiles cases;

    @Inject
    CaseHistory history;

    @Inject
    CaseProgress progress;

    @Inject
    TaskWork tasks;

    @Inject
    AwardText text;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** Empty before the decision; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<ClawBackView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.clawBack(caseFileId).map(this::view);
    }

    /** By their period's end. */
    @Requires("fund:read")
    public List<ClawBackView> ofCall(long callId) {
        return store.clawBacks(callId).stream()
                .map(clawBack -> new ClawBackView(clawBack, clock.today(), List.of()))
                .toList();
    }

    /** The most that can be clawed back of the task's case: what was paid. */
    @Requires("award:claw-back")
    public Money paid(String taskId) {
        return ledger.paid(tasks.open(taskId).subjectId());
    }

    /**
     * Decides what is clawed back. The task stays until all of it has come back.
     *
     * @param opinion the reason, required
     * @throws DomainException ALREADY_ORDERED, CLAW_BACK_OUT_OF_RANGE, CLAW_BACK_DUE_IMPLAUSIBLE, DECISION_DOCUMENT_UNCLEAR
     */
    @Requires("award:claw-back")
    public void order(String taskId, ClawBackOrder order, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        opinion.required();
        if (store.clawBack(act.caseFileId()).isPresent()) {
            throw new DomainException(AwardError.ALREADY_ORDERED);
        }
        check(order, ledger.paid(act.caseFileId()));
        tasks.claim(taskId);
        store.add(
                new ClawBack(cases.get(act.caseFileId()), order, opinion.text()).by(caller.displayName(), clock.now()));
        String outcome = text.with(
                "outcome.CLAW_BACK",
                order.documentNumber(),
                order.amount().toString(),
                order.dueOn().toString());
        history.record(act.caseFileId(), TASK, CaseAction.ORDER_CLAW_BACK, opinion, outcome);
        audit.record("award:order-claw-back", "CaseFile", act.caseNumber(), null, outcome);
        String number = letter(act.caseFileId(), order, opinion).documentNumber();
        progress.tell(
                act.caseFileId(),
                "CLAW_BACK_ORDERED",
                Map.of(
                        "amount", order.amount().toString(),
                        "dueOn", order.dueOn().toString(),
                        "documentNumber", number,
                        "reason", opinion.text()));
    }

    /** The decision served on the enterprise (追回决定书), with what it rests on. */
    private OfficialDocumentView letter(long caseFileId, ClawBackOrder order, Opinion opinion) {
        return progress.letter(
                caseFileId,
                "CLAWED_BACK",
                Map.of("reason", opinion.text()),
                List.of(
                        fact("clawBack.amount", order.amount().toString()),
                        fact("clawBack.dueOn", order.dueOn().toString()),
                        fact("clawBack.basis", order.documentNumber())));
    }

    private Fact fact(String key, String value) {
        return new Fact(text.of("fact." + key), value);
    }

    private void check(ClawBackOrder order, Money paid) {
        if (order.amount() == null
                || !order.amount().isPositive()
                || order.amount().isMoreThan(paid)) {
            throw new DomainException(AwardError.CLAW_BACK_OUT_OF_RANGE, paid);
        }
        if (order.dueOn() == null || !order.dueOn().isAfter(clock.today())) {
            throw new DomainException(AwardError.CLAW_BACK_DUE_IMPLAUSIBLE);
        }
        String number = order.documentNumber();
        if (number == null || number.isBlank() || number.length() > LONGEST_NUMBER) {
            throw new DomainException(AwardError.DECISION_DOCUMENT_UNCLEAR, number == null ? "" : number);
        }
    }

    /**
     * Books money that came back; the last part completes the task.
     *
     * @param bankReference 1..60 characters, used once
     * @throws DomainException NOT_ORDERED, MORE_THAN_OWED, REPAYMENT_UNCLEAR
     */
    @Requires("award:claw-back")
    public void book(String taskId, Money amount, LocalDate receivedOn, String bankReference) {
        CaseAct act = acts.begin(taskId, TASK);
        ClawBack clawBack =
                store.clawBack(act.caseFileId()).orElseThrow(() -> new DomainException(AwardError.NOT_ORDERED));
        String reference = bankReference == null ? "" : bankReference.strip();
        boolean clear = amount != null
                && amount.isPositive()
                && receivedOn != null
                && !receivedOn.isAfter(clock.today())
                && !receivedOn.isBefore(clawBack.getOrderedAt().toLocalDate())
                && !reference.isEmpty()
                && reference.length() <= LONGEST_REFERENCE
                && !store.referenceUsed(reference);
        if (!clear) {
            throw new DomainException(AwardError.REPAYMENT_UNCLEAR);
        }
        clawBack.repay(amount);
        Repayment repayment =
                new Repayment(act.caseFileId(), amount, receivedOn, reference).by(caller.displayName(), clock.now());
        store.add(repayment);
        List<HeldShare> back = booking.book(act.caseFileId(), amount, "claw-back/" + repayment.getId(), reference);
        back.forEach(part ->
                awards.share(act.caseFileId(), part.source(), part.use()).clawBack(part.amount()));
        String outcome = text.with(
                "outcome.REPAYMENT", amount.toString(), clawBack.left().toString());
        progress.tell(
                act.caseFileId(),
                "REPAYMENT_BOOKED",
                Map.of("amount", amount.toString(), "left", clawBack.left().toString()));
        if (clawBack.left().isPositive()) {
            history.record(act.caseFileId(), TASK, CaseAction.BOOK_REPAYMENT, Opinion.of(""), outcome);
            audit.record("award:book-repayment", "CaseFile", act.caseNumber(), null, outcome);
        } else {
            acts.decide(act, new Verdict("CLAWED_BACK", CaseAction.BOOK_REPAYMENT, Opinion.of(""), outcome));
        }
    }

    private ClawBackView view(ClawBack clawBack) {
        return new ClawBackView(
                clawBack,
                clock.today(),
                store.repayments(clawBack.getCaseFileId()).stream()
                        .map(Repayment::view)
                        .toList());
    }
}
