package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

import java.math.BigDecimal;

/** One line of the arithmetic: amount in yuan (null where the line is a rate or a remark) and an optional note. */
public record CalculationLine(String label, BigDecimal amount, String note) {

    public CalculationLine {
        required(label, "label");
    }
}
