package org.shuzhuan.reports;

import java.util.List;

/**
 * What a printed document says, as plain values. The layout is the report of the same package and name: the class
 * {@code org.shuzhuan.reports.fund.PaymentList} is printed by {@code jrxml/fund/PaymentList.jrxml}, which reads the
 * whole document as its parameter {@code document} and each row's components as its fields.
 */
public interface Document {

    /** Who issues the document, under which number and on which day. */
    Letterhead letterhead();

    /** The rows of the table, in printing order. */
    List<? extends Record> rows();

    /** Title for its properties where it is not the report's own; null otherwise. */
    default String heading() {
        return null;
    }
}
