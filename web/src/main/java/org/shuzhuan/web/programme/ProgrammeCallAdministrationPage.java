package org.shuzhuan.web.programme;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.programme.CallAdministration;
import org.shuzhuan.programme.CallChangeKind;
import org.shuzhuan.programme.CallChangeOrder;
import org.shuzhuan.programme.CallChangeState;
import org.shuzhuan.programme.CallChangeView;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** One call and what its administration may do to it now: extend, suspend, resume, propose to cancel, confirm that. */
@Named
@ViewScoped
public class ProgrammeCallAdministrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDirectory calls;

    @Inject
    private CallAdministration administration;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private long id;
    private CallView call;
    private List<CallChangeView> changes;
    private CallChangeKind kind;
    private String reason;
    private LocalDate effectiveOn;
    private LocalDate lastDay;

    public void load() {
        call = calls.get(id);
        changes = administration.changes(id);
    }

    public void change() {
        act(() -> {
            LocalDateTime effectiveAt = effectiveOn == null ? null : effectiveOn.atStartOfDay();
            LocalDateTime closesAt =
                    takesClosing() && lastDay != null ? lastDay.plusDays(1).atStartOfDay() : null;
            administration.change(id, new CallChangeOrder(kind, reason, effectiveAt, closesAt));
            kind = null;
            reason = null;
            effectiveOn = null;
            lastDay = null;
        });
    }

    private boolean takesClosing() {
        return kind == CallChangeKind.EXTEND || kind == CallChangeKind.RESUME;
    }

    public void confirm(long changeId) {
        act(() -> administration.confirm(changeId));
    }

    public void refuse(long changeId) {
        act(() -> administration.refuse(changeId));
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        load();
    }

    /** What the state of the call allows, with what happens in small print; none for those who only confirm. */
    public List<SelectItem> getKinds() {
        if (!caller.permitted("programme:change-call") || isProposed()) {
            return List.of();
        }
        return allowed().stream()
                .map(each -> new SelectItem(
                        each,
                        text.of(each) + "<small>" + text.get("call.change." + each + ".next") + "</small>",
                        null,
                        false,
                        false))
                .toList();
    }

    private List<CallChangeKind> allowed() {
        return switch (call.status()) {
            case OPEN, COMING -> List.of(CallChangeKind.EXTEND, CallChangeKind.SUSPEND, CallChangeKind.CANCEL);
            case SUSPENDED -> List.of(CallChangeKind.RESUME, CallChangeKind.EXTEND, CallChangeKind.CANCEL);
            case CLOSED -> List.of(CallChangeKind.EXTEND);
            case CANCELLED -> List.of();
        };
    }

    private boolean isProposed() {
        return changes.stream().anyMatch(change -> change.state() == CallChangeState.PROPOSED);
    }

    /** Whether the caller is one who may be the second person. */
    public boolean isMayConfirm() {
        return caller.permitted("programme:confirm-cancel");
    }

    public boolean isOpen() {
        return call.status() == CallStatus.OPEN;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CallView getCall() {
        return call;
    }

    public List<CallChangeView> getChanges() {
        return changes;
    }

    public CallChangeKind getKind() {
        return kind;
    }

    public void setKind(CallChangeKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
