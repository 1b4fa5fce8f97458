package org.shuzhuan.reports.award;

import java.math.BigDecimal;

/** One printed line of an approval; which of the values are set depends on the part it belongs to. */
public record ApprovalLine(ApprovalPart part, String label, BigDecimal amount, String note) {

    static ApprovalLine of(FiredRule rule) {
        return new ApprovalLine(ApprovalPart.RULE, rule.article(), null, rule.statement());
    }

    static ApprovalLine of(CalculationLine line) {
        return new ApprovalLine(ApprovalPart.CALCULATION, line.label(), line.amount(), line.note());
    }

    static ApprovalLine of(Instalment instalment) {
        return new ApprovalLine(
                ApprovalPart.INSTALMENT, instalment.name(), instalment.amount(), instalment.condition());
    }

    static ApprovalLine payee() {
        return new ApprovalLine(ApprovalPart.PAYEE, null, null, null);
    }
}
