package org.shuzhuan.fund;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/** One budget line as the ledger page shows it: 已拨, 已批未拨, 占用, 可用. */
public record BudgetLineView(
        long id, BudgetSource source, String use, Money allocated, Money disbursed, Money committed, Money held)
        implements Serializable {

    public long getId() {
        return id;
    }

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public Money getAllocated() {
        return allocated;
    }

    public Money getDisbursed() {
        return disbursed;
    }

    public Money getCommitted() {
        return committed;
    }

    public Money getHeld() {
        return held;
    }

    public Money getAvailable() {
        return allocated.minus(disbursed).minus(committed).minus(held);
    }
}
