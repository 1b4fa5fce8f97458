package org.shuzhuan.award;

import org.shuzhuan.shared.ErrorCode;

/** Refusals around expenses and amounts. */
public enum AwardError implements ErrorCode {
    /** Argument: the numbers that another case has claimed since. */
    INVOICES_USED_MEANWHILE(409),
    /** The invoice supports another application already. */
    INVOICE_CLAIMED(422),
    /** The enterprise is led by another chain leader of this programme already; argument: its credit code. */
    LED_SME_CLAIMED(422),
    /** An audited amount must lie between zero and what was paid; argument: position of the item. */
    AUDITED_OUT_OF_RANGE(422),
    /** Argument: position of the item. */
    CUT_REASON_REQUIRED(422),
    /** Not every item was audited; argument: position of the first one missing. */
    AUDIT_INCOMPLETE(422),
    /** Argument: name of the missing fact. */
    FACTS_INCOMPLETE(422),
    LEVEL_OUT_OF_RANGE(422),
    SCORE_OUT_OF_RANGE(422),
    DATE_ORDER(422),
    /** There is no computed amount yet. */
    NOT_COMPUTED(409),
    /** The applicant was asked to accept the remainder and has still time to answer; argument: last day. */
    CONSENT_PENDING(409),
    /** Nobody asks the applicant to accept a remainder, or the period for the answer is over. */
    NOTHING_TO_ANSWER(409),
    /** The case does not wait for budget, or the budget now reaches: there is no remainder to offer. */
    NO_REMAINDER(409),
    /** The budget reaches for all who wait, or nothing is free to be shared. */
    NOTHING_TO_SHARE(409),
    /** A share would be less than the smallest unit; argument: case number. */
    SHARE_TOO_SMALL(422),
    /** Who waits, or what is free, has changed since the preview. */
    PREVIEW_OUTDATED(409),
    /** The decision names no document, or one that was used for this call; argument: number. */
    DECISION_DOCUMENT_UNCLEAR(422),
    /** The amount is not held or the approval was issued before. */
    NOT_APPROVABLE(409);

    private final int httpStatus;

    AwardError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
