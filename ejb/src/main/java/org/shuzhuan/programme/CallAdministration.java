package org.shuzhuan.programme;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.CallChange;
import org.shuzhuan.programme.store.CallStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/**
 * The administrator of a programme extends, suspends, resumes or cancels a call, at once or at a moment, with a published
 * reason; everybody concerned is told. Cancelling is proposed by one person and ordered by another.
 */
@Stateless
public class CallAdministration {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    CallStore calls;

    @Inject
    Event<CallChanged> changed;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * @throws ValidationException a missing reason, a moment in the past, a closing not after the present one
     * @throws DomainException CALL_CHANGE_NOT_NOW when the call's state does not allow it, CALL_CHANGE_PROPOSED while a
     *     cancellation waits
     */
    @Requires("programme:change-call")
    public CallChangeView change(long callId, CallChangeOrder order) {
        Call call = calls.lock(callId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        LocalDateTime now = clock.now();
        check(call, order, now);
        if (calls.proposals(callId) > 0) {
            throw new DomainException(ProgrammeError.CALL_CHANGE_PROPOSED);
        }
        CallChange change = new CallChange(callId, order);
        change.proposed(caller.loginName(), caller.displayName(), now);
        calls.add(change);
        if (order.kind() != CallChangeKind.CANCEL) {
            order(call, change, now);
        }
        record(call, change, order.reason());
        return change.view();
    }

    /** A second person orders the proposed cancellation. @throws DomainException SECOND_PERSON_NEEDED */
    @Requires("programme:confirm-cancel")
    public CallChangeView confirm(long changeId) {
        CallChange change = proposed(changeId);
        Call call = calls.lock(change.callId()).orElseThrow();
        LocalDateTime now = clock.now();
        order(call, change, now);
        change.decided(CallChangeState.ORDERED, caller.displayName(), now);
        record(call, change, null);
        return change.view();
    }

    /** The second person does not order it; the call goes on. @throws DomainException SECOND_PERSON_NEEDED */
    @Requires("programme:confirm-cancel")
    public CallChangeView refuse(long changeId) {
        CallChange change = proposed(changeId);
        Call call = calls.lock(change.callId()).orElseThrow();
        change.decided(CallChangeState.REFUSED, caller.displayName(), clock.now());
        record(call, change, null);
        return change.view();
    }

    /** Every change and proposal, newest first. */
    @Requires("programme:read-changes")
    public List<CallChangeView> changes(long callId) {
        return calls.changes(callId).stream().map(CallChange::view).toList();
    }

    /** What was ordered, newest first, for everybody. */
    @Requires(Requires.ANYONE)
    public List<CallChangeView> published(long callId) {
        return calls.changes(callId).stream()
                .filter(change -> change.state() == CallChangeState.ORDERED)
                .map(CallChange::view)
                .toList();
    }

    private CallChange proposed(long changeId) {
        CallChange change = calls.lockChange(changeId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (change.state() != CallChangeState.PROPOSED) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE);
        }
        if (change.orderedLogin().equals(caller.loginName())) {
            throw new DomainException(ProgrammeError.SECOND_PERSON_NEEDED);
        }
        return change;
    }

    private void order(Call call, CallChange change, LocalDateTime now) {
        change.order(now);
        call.apply(change);
        CallChangeView view = change.view();
        changed.fire(new CallChanged(
                call.id(),
                change.kind(),
                change.effectiveAt(),
                Map.of(
                        "callTitle", call.title(),
                        "effectiveAt", change.effectiveAt().format(MINUTE),
                        "closesAt", call.closesAt().minusMinutes(1).format(MINUTE),
                        "reason", view.reason())));
    }

    private void check(Call call, CallChangeOrder order, LocalDateTime now) {
        List<FieldFault> faults = new ArrayList<>();
        if (order.kind() == null) {
            faults.add(FieldFault.of("kind", ProgrammeError.CALL_CHANGE_KIND_MISSING));
        }
        int length = order.reason().length();
        if (length < CallChangeOrder.SHORTEST_REASON || length > CallChangeOrder.LONGEST_REASON) {
            faults.add(FieldFault.of(
                    "reason",
                    ProgrammeError.CALL_CHANGE_REASON,
                    CallChangeOrder.SHORTEST_REASON,
                    CallChangeOrder.LONGEST_REASON));
        }
        if (order.effectiveAt() != null && order.effectiveAt().isBefore(now)) {
            faults.add(FieldFault.of("effectiveAt", ProgrammeError.CALL_CHANGE_IN_PAST));
        }
        if (order.kind() != null) {
            checkClosing(call, order, now, faults);
        }
        ValidationException.throwIfAny(faults);
        if (!call.allows(order.kind(), now)) {
            throw new DomainException(ProgrammeError.CALL_CHANGE_NOT_NOW, call.status(now));
        }
    }

    private static void checkClosing(Call call, CallChangeOrder order, LocalDateTime now, List<FieldFault> faults) {
        boolean needed = order.kind() == CallChangeKind.EXTEND;
        boolean taken = needed || order.kind() == CallChangeKind.RESUME;
        if (order.closesAt() == null ? needed : !taken) {
            faults.add(FieldFault.of("closesAt", ProgrammeError.CALL_CHANGE_CLOSING));
        } else if (order.closesAt() != null
                && (!order.closesAt().isAfter(call.closesAt())
                        || !order.closesAt().isAfter(now))) {
            faults.add(FieldFault.of("closesAt", ProgrammeError.CALL_CHANGE_CLOSING));
        }
    }

    private void record(Call call, CallChange change, String reason) {
        CallChangeView view = change.view();
        audit.record(
                "programme:change-call",
                "Call",
                call.id().toString(),
                null,
                view.kind() + " " + view.state() + " " + view.effectiveAt() + " " + (reason == null ? "" : reason));
    }
}
