package org.shuzhuan.reports.subsidy;

/** What a row of the application form is. */
public enum FormPart {
    /** Heading of what follows: its label. */
    SECTION,
    /** Label and text. */
    FIELD,
    /** Text across the page, such as the pledge. */
    PARAGRAPH,
    /** Heading of the table of expenses. */
    EXPENSE_HEAD,
    /** Name, proof and amount. */
    EXPENSE,
    /** Sum of the expenses. */
    EXPENSE_TOTAL
}
