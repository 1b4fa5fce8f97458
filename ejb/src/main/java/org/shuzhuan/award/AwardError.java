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
