package org.shuzhuan.reports.subsidy;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One row of the application form; which values a part needs stands with {@link FormPart}.
 *
 * @param amount yuan
 */
public record FormLine(FormPart part, String label, String text, BigDecimal amount) {

    public FormLine {
        Objects.requireNonNull(part, "part");
    }

    public static FormLine section(String label) {
        return new FormLine(FormPart.SECTION, label, null, null);
    }

    public static FormLine field(String label, String text) {
        return new FormLine(FormPart.FIELD, label, text, null);
    }

    public static FormLine paragraph(String text) {
        return new FormLine(FormPart.PARAGRAPH, null, text, null);
    }

    public static FormLine expenseHead() {
        return new FormLine(FormPart.EXPENSE_HEAD, null, null, null);
    }

    public static FormLine expense(String name, String proof, BigDecimal paid) {
        return new FormLine(FormPart.EXPENSE, name, proof, paid);
    }

    public static FormLine expenseTotal(BigDecimal sum) {
        return new FormLine(FormPart.EXPENSE_TOTAL, null, null, sum);
    }
}
