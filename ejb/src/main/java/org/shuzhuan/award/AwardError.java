package org.shuzhuan.award;

import org.shuzhuan.shared.ErrorCode;

/** Refusals around expenses and amounts. */
public enum AwardError implements ErrorCode {
    /** Argument: the numbers that another case has claimed since. */
    INVOICES_USED_MEANWHILE(409),
    /** The amended amounts lead to the same grant; argument: yuan. */
    AMENDS_NOTHING(422),
    /** Nothing would be left of the grant: the approval is to be revoked instead. */
    AMENDED_TO_NOTHING(422),
    /** The invoice supports another application already. */
    INVOICE_CLAIMED(422),
    /** The enterprise is led by another chain leader of this programme already; argument: its credit code. */
    LED_SME_CLAIMED(422),
    /** An audited amount must lie between zero and what was paid; argument: position of the item. */
    AUDITED_OUT_OF_RANGE(422),
    /** Argument: position of the item. */
    CUT_REASON_REQUIRED(422),
    /** No item of this case, or named before. */
    AUDIT_ITEM_UNKNOWN(422),
    /** Not every item was audited; argument: position of the first one missing. */
    AUDIT_INCOMPLETE(422),
    /** Argument: name of the missing fact. */
    FACTS_INCOMPLETE(422),
    LEVEL_OUT_OF_RANGE(422),
    /** Another level was assessed on site; arguments: that level, the day. */
    LEVEL_ASSESSED(422),
    SCORE_OUT_OF_RANGE(422),
    DATE_ORDER(422),
    /** There is no computed amount yet. */
    NOT_COMPUTED(409),
    /** The applicant was asked to accept the remainder and has still time to answer; argument: last day. */
    CONSENT_PENDING(409),
    /** Nobody asks the applicant to accept a remainder, or the period for the answer is over. */
    NOTHING_TO_ANSWER(409),
    /** What was offered is no longer free, or no longer for this case: the offer has ended; argument: yuan. */
    REMAINDER_GONE(409),
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
    /** A part with a condition is released with what proves it; argument: title of the part. */
    EVIDENCE_MISSING(422),
    /** Every condition is found met or unmet, with evidence; argument: the condition. */
    FINDING_MISSING(422),
    /** The claw-back was decided before. */
    ALREADY_ORDERED(409),
    /** No claw-back was decided yet. */
    NOT_ORDERED(409),
    /** A claw-back is more than zero and no more than what was paid; argument: paid. */
    CLAW_BACK_OUT_OF_RANGE(422),
    /** The period for repayment ends on a later day than today. */
    CLAW_BACK_DUE_IMPLAUSIBLE(422),
    /** More than is still owed; arguments: amount, owed. */
    MORE_THAN_OWED(422),
    /** A repayment needs an amount, a plausible day and a bank reference of its own. */
    REPAYMENT_UNCLEAR(422),
    /** A change of the payee account is under way. */
    PAYEE_CHANGE_OPEN(409),
    /** No change of the payee account waits for this act. */
    NO_PAYEE_CHANGE(409),
    /** The account can be changed between the approval and the last payment, while no payment waits for its confirmation. */
    PAYEE_NOT_CHANGEABLE(409),
    /** Bank, account number, reason and evidence are needed. */
    PAYEE_CHANGE_UNCLEAR(422),
    /** Who checked a change cannot approve it. */
    SAME_PERSON(403),
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
