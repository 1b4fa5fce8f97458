package org.shuzhuan.fund.entity;

import java.time.LocalDateTime;

/**
 * What stands behind a ledger entry.
 *
 * @param decisionRef names the decision once and for all: with kind and line it may be booked only once
 * @param caseFileId null for an allotment
 */
public record Booking(
        String decisionRef,
        Long caseFileId,
        String caseNumber,
        String applicantName,
        LocalDateTime at,
        String by,
        String note) {

    public static Booking ofAllotment(String decisionRef, LocalDateTime at, String by, String note) {
        return new Booking(decisionRef, null, null, null, at, by, note);
    }

    public static Booking ofCase(BudgetHold hold, String decisionRef, LocalDateTime at, String by, String note) {
        return new Booking(
                decisionRef, hold.getCaseFileId(), hold.getCaseNumber(), hold.getApplicantName(), at, by, note);
    }
}
