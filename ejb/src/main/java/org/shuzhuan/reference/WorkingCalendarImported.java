package org.shuzhuan.reference;

/**
 * A year of the working calendar was imported or corrected. Observed in the importing transaction by whoever must recompute
 * deadlines and write the audit row.
 *
 * @param replaced true when the year was known before
 * @param workingDays working days of the whole year
 */
public record WorkingCalendarImported(int year, boolean replaced, int workingDays) {}
