package org.shuzhuan.award;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * One line of the explanation of an amount.
 *
 * @param arguments values of the line's text, such as the rate in per cent or the cap in yuan
 */
public record ArithmeticLine(ArithmeticStep step, Money amount, List<String> arguments) implements Serializable {

    static ArithmeticLine of(ArithmeticStep step, Money amount, String... arguments) {
        return new ArithmeticLine(step, amount, List.of(arguments));
    }

    public ArithmeticStep getStep() {
        return step;
    }

    public Money getAmount() {
        return amount;
    }

    public List<String> getArguments() {
        return arguments;
    }
}
