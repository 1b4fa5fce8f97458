package org.shuzhuan.award;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * A computed grant with its explanation.
 *
 * @param grant yuan, prepayment + balance
 */
public record AwardAmount(Money grant, Money prepayment, Money balance, List<ArithmeticLine> lines)
        implements Serializable {

    public Money getGrant() {
        return grant;
    }

    public Money getPrepayment() {
        return prepayment;
    }

    public Money getBalance() {
        return balance;
    }

    public List<ArithmeticLine> getLines() {
        return lines;
    }
}
