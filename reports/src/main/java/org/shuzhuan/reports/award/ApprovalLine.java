package org.shuzhuan.reports.award;

import java.math.BigDecimal;

/** One printed line of an approval; which of the values are set depends on the part it belongs to. */
public record ApprovalLine(Part part, String label, BigDecimal amount, String note) {

    /** The parts in printing order; instalments and payee stand under one heading. */
    public enum Part {
        RULE,
        CALCULATION,
        INSTALMENT,
        PAYEE
    }

    static ApprovalLine of(FiredRule rule) {
        return new ApprovalLine(Part.RULE, rule.article(), null, rule.statement());
    }

    static ApprovalLine of(CalculationLine line) {
        return new ApprovalLine(Part.CALCULATION, line.label(), line.amount(), line.note());
    }

    static ApprovalLine of(Instalment instalment) {
        return new ApprovalLine(Part.INSTALMENT, instalment.name(), instalment.amount(), instalment.condition());
    }

    static ApprovalLine payee() {
        return new ApprovalLine(Part.PAYEE, null, null, null);
    }
}
