package org.shuzhuan.fund.entity;

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
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.FundError;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;

/**
 * Money of one source for one use of one call. Created by the first allotment, never deleted. The balances are the sums of
 * the line's ledger entries; they change only through {@link #book}, under a lock on the row, and the database checks them
 * again.
 */
@Entity
@Table(name = "BUDGET_LINE")
public class BudgetLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "BUDGET_LINE_SEQ")
    @SequenceGenerator(name = "BUDGET_LINE_SEQ", sequenceName = "BUDGET_LINE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID")
    private long callId;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE_CODE")
    private BudgetSource source;

    @Column(name = "USE_CODE")
    private String use;

    @Column(name = "PAY_ORDER")
    private int payOrder;

    @Column(name = "ALLOCATED")
    private Money allocated = Money.ZERO;

    @Column(name = "HELD")
    private Money held = Money.ZERO;

    @Column(name = "COMMITTED")
    private Money committed = Money.ZERO;

    @Column(name = "DISBURSED")
    private Money disbursed = Money.ZERO;

    @Column(name = "ENTRY_COUNT")
    private long entryCount;

    @Column(name = "LAST_HASH")
    private String lastHash = LedgerEntry.FIRST_HASH;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected BudgetLine() {}

    public BudgetLine(long callId, BudgetSource source, String use, int payOrder) {
        this.callId = callId;
        this.source = source;
        this.use = use;
        this.payOrder = payOrder;
    }

    /**
     * Moves the balances.
     *
     * @throws DomainException {@code BALANCE_TOO_LOW} when a balance, or what is available, would fall below zero
     */
    public void book(LedgerKind kind, Money amount) {
        if (!amount.isPositive()) {
            throw new DomainException(FundError.AMOUNT_NOT_POSITIVE);
        }
        Money newHeld = moved(held, kind.held(), amount);
        Money newCommitted = moved(committed, kind.committed(), amount);
        Money newDisbursed = moved(disbursed, kind.disbursed(), amount);
        Money newAllocated = moved(allocated, kind.allocated(), amount);
        if (newHeld.plus(newCommitted).plus(newDisbursed).isMoreThan(newAllocated)) {
            throw new DomainException(FundError.BALANCE_TOO_LOW);
        }
        allocated = newAllocated;
        held = newHeld;
        committed = newCommitted;
        disbursed = newDisbursed;
    }

    private static Money moved(Money balance, int factor, Money amount) {
        Money result = factor == 0 ? balance : factor > 0 ? balance.plus(amount) : balance.minus(amount);
        if (result.isNegative()) {
            throw new DomainException(FundError.BALANCE_TOO_LOW);
        }
        return result;
    }

    /** Continues the line's chain; the row lock makes the sequence gapless. */
    void chained(long sequence, String hash) {
        entryCount = sequence;
        lastHash = hash;
    }

    /** What may still be held. */
    public Money available() {
        return allocated.minus(held).minus(committed).minus(disbursed);
    }

    public Long getId() {
        return id;
    }

    public long getCallId() {
        return callId;
    }

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public int getPayOrder() {
        return payOrder;
    }

    public Money getAllocated() {
        return allocated;
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

    public long getEntryCount() {
        return entryCount;
    }

    public String getLastHash() {
        return lastHash;
    }
}
