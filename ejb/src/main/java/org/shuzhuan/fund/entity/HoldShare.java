package org.shuzhuan.fund.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.shared.Money;

/** A case's part of one budget line: what it holds now, what was committed in all, what was paid in all. */
@Entity
@Table(name = "HOLD_SHARE")
public class HoldShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "HOLD_SHARE_SEQ")
    @SequenceGenerator(name = "HOLD_SHARE_SEQ", sequenceName = "HOLD_SHARE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "HOLD_ID")
    private BudgetHold hold;

    @Column(name = "LINE_ID")
    private long lineId;

    @Column(name = "HELD")
    private Money held = Money.ZERO;

    @Column(name = "COMMITTED")
    private Money committed = Money.ZERO;

    @Column(name = "DISBURSED")
    private Money disbursed = Money.ZERO;

    protected HoldShare() {}

    HoldShare(BudgetHold hold, long lineId) {
        this.hold = hold;
        this.lineId = lineId;
    }

    /** Follows a booking on the line. Money clawed back is no longer committed to the case. */
    public void book(LedgerKind kind, Money amount) {
        switch (kind) {
            case HOLD -> held = held.plus(amount);
            case RELEASE -> held = held.minus(amount);
            case COMMIT -> {
                held = held.minus(amount);
                committed = committed.plus(amount);
            }
            case DISBURSE -> disbursed = disbursed.plus(amount);
            case RETURN -> disbursed = disbursed.minus(amount);
            case REVOKE -> committed = committed.minus(amount);
            case CLAW_BACK -> {
                committed = committed.minus(amount);
                disbursed = disbursed.minus(amount);
            }
            default -> throw new IllegalArgumentException("no case has " + kind);
        }
    }

    public Money outstanding() {
        return committed.minus(disbursed);
    }

    public long getLineId() {
        return lineId;
    }

    public Money getHeld() {
        return held;
    }

    public Money getCommitted() {
        return committed;
    }

    public Money getDisbursed() {
        return disbursed;
    }
}
