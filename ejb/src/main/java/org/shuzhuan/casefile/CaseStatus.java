package org.shuzhuan.casefile;

/** Where a case stands, as applicants and officials read it. The engine's token says the same in detail. */
public enum CaseStatus {
    SUBMITTED,
    IN_CORRECTION,
    IN_VERIFICATION,
    IN_REVIEW,
    IN_AUDIT,
    AWAITING_BUDGET,
    IN_COUNTERSIGNING,
    IN_PUBLIC_NOTICE,
    IN_OBJECTION,
    IN_APPROVAL,
    IN_PAYMENT,
    /** The level above reviews the rejection. */
    IN_REJECTION_REVIEW,
    NOT_ACCEPTED,
    REJECTED,
    WITHDRAWN,
    LAPSED,
    /** The approval was taken back before anything was paid. */
    REVOKED,
    CLOSED;

    /** Nothing more is decided on this case. */
    public boolean isFinal() {
        return compareTo(NOT_ACCEPTED) >= 0;
    }

    /** The applicant may still take the application back: until the approval (批复) is issued. */
    public boolean isWithdrawable() {
        return compareTo(IN_PAYMENT) < 0;
    }
}
