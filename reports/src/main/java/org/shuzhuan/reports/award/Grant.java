package org.shuzhuan.reports.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The granted amount in yuan with its explanation: the rules that fired, the arithmetic line by line (neither empty), and
 * the instalments (empty when paid at once).
 */
public record Grant(
        BigDecimal amount, List<FiredRule> rules, List<CalculationLine> calculation, List<Instalment> instalments) {

    public Grant {
        Objects.requireNonNull(amount, "amount");
        rules = List.copyOf(rules);
        calculation = List.copyOf(calculation);
        instalments = List.copyOf(instalments);
        if (rules.isEmpty() || calculation.isEmpty()) {
            throw new IllegalArgumentException("An approval explains its amount: rules and calculation are required");
        }
    }
}
