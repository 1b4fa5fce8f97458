package org.shuzhuan.fund;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/** What a case has of one source. */
public record HeldShare(BudgetSource source, String use, Money amount) implements Serializable {

    public BudgetSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public Money getAmount() {
        return amount;
    }
}
