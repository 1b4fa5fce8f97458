package org.shuzhuan.programme;

import java.io.Serializable;
import org.shuzhuan.shared.Money;

/**
 * One part of the budget plan, booked as the first allotment when the call is loaded.
 *
 * @param use RETROFIT, SERVICE ...: code of the use
 */
public record BudgetPart(FundSource source, String use, Money amount) implements Serializable {

    public FundSource getSource() {
        return source;
    }

    public String getUse() {
        return use;
    }

    public Money getAmount() {
        return amount;
    }
}
