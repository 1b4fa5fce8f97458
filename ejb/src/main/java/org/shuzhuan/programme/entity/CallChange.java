package org.shuzhuan.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.programme.CallChangeKind;
import org.shuzhuan.programme.CallChangeOrder;
import org.shuzhuan.programme.CallChangeState;
import org.shuzhuan.programme.CallChangeView;

/** A change of a call: ORDERED at once, or PROPOSED until a second person orders or refuses it. Kept for ever. */
@Entity
@Table(name = "CALL_CHANGE")
public class CallChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CALL_CHANGE_SEQ")
    @SequenceGenerator(name = "CALL_CHANGE_SEQ", sequenceName = "CALL_CHANGE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID", updatable = false)
    private Long callId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", updatable = false)
    private CallChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private CallChangeState state;

    @Column(name = "REASON", updatable = false)
    private String reason;

    /** Of a proposal null until it is ordered, when it is to take effect at once. */
    @Column(name = "EFFECTIVE_AT")
    private LocalDateTime effectiveAt;

    @Column(name = "CLOSES_AT", updatable = false)
    private LocalDateTime closesAt;

    @Column(name = "ORDERED_LOGIN", updatable = false)
    private String orderedLogin;

    @Column(name = "ORDERED_BY", updatable = false)
    private String orderedBy;

    @Column(name = "ORDERED_AT", updatable = false)
    private LocalDateTime orderedAt;

    @Column(name = "DECIDED_BY")
    private String decidedBy;

    @Column(name = "DECIDED_AT")
    private LocalDateTime decidedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected CallChange() {}

    public CallChange(Long callId, CallChangeOrder order) {
        this.callId = callId;
        this.kind = order.kind();
        this.reason = order.reason();
        this.effectiveAt = order.effectiveAt();
        this.closesAt = order.closesAt();
        this.state = CallChangeState.PROPOSED;
    }

    public void proposed(String login, String name, LocalDateTime at) {
        orderedLogin = login;
        orderedBy = name;
        orderedAt = at;
    }

    /** Takes effect at its moment, or now when that has passed or none was named; a longer window is known at once. */
    public void order(LocalDateTime now) {
        state = CallChangeState.ORDERED;
        if (effectiveAt == null || effectiveAt.isBefore(now) || kind == CallChangeKind.EXTEND) {
            effectiveAt = now;
        }
    }

    public void decided(CallChangeState decision, String name, LocalDateTime at) {
        state = decision;
        decidedBy = name;
        decidedAt = at;
    }

    public Long callId() {
        return callId;
    }

    public CallChangeKind kind() {
        return kind;
    }

    public CallChangeState state() {
        return state;
    }

    public String orderedLogin() {
        return orderedLogin;
    }

    public LocalDateTime effectiveAt() {
        return effectiveAt;
    }

    public LocalDateTime closesAt() {
        return closesAt;
    }

    public CallChangeView view() {
        return new CallChangeView(
                id, kind, state, reason, effectiveAt, closesAt, orderedBy, orderedAt, decidedBy, decidedAt);
    }
}
