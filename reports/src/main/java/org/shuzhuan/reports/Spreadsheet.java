package org.shuzhuan.reports;

/** A document whose layout is one table, so that it can also be exported as a workbook. */
public interface Spreadsheet extends Document {}
