package org.shuzhuan.reports.award;

/** The parts of an approval in printing order; instalments and payee stand under one heading. */
public enum ApprovalPart {
    RULE,
    CALCULATION,
    INSTALMENT,
    PAYEE
}
