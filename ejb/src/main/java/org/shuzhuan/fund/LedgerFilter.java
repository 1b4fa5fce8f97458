package org.shuzhuan.fund;

import java.time.LocalDate;

/**
 * Which entries are wanted; null means all.
 *
 * @param from first day
 * @param to last day, included
 * @param text part of the applicant's name, start of the case number, or part of the note
 */
public record LedgerFilter(
        long callId, BudgetSource source, String use, LedgerKind kind, LocalDate from, LocalDate to, String text) {

    public static LedgerFilter ofCall(long callId) {
        return new LedgerFilter(callId, null, null, null, null, null, null);
    }
}
