package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

import java.math.BigDecimal;
import java.util.Objects;

/** A part payment (首期, 余款): amount in yuan and, where there is one, the condition for its payment. */
public record Instalment(String name, BigDecimal amount, String condition) {

    public Instalment {
        required(name, "name");
        Objects.requireNonNull(amount, "amount");
    }
}
