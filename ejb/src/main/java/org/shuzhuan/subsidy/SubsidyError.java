package org.shuzhuan.subsidy;

import org.shuzhuan.shared.ErrorCode;

/** Refusals around a subsidy application; form faults carry their field in a FieldFault. */
public enum SubsidyError implements ErrorCode {
    /** Only a rejected case is reviewed. */
    REVIEW_NOT_OPEN(409),
    /** Argument: the last day. */
    REVIEW_TOO_LATE(409),
    REVIEW_ONLY_ONCE(409),
    /** Argument: least characters. */
    REVIEW_REASON(422),
    /** Argument: the most files. */
    REVIEW_FILES(422),
    /** No approval waits for its payment. */
    REVOKE_NOT_NOW(409),
    /** No approval waits for its payment. */
    AMEND_NOT_NOW(409),
    /** The successor has an application of its own; arguments: its name, the call's title, the case. */
    MERGER_SECOND_APPLICATION(409),
    /** Argument: the most characters. */
    TEXT_TOO_LONG(422),
    REQUIRED(422),
    /** Control characters or other text no form of ours accepts. */
    TEXT_MALFORMED(422),
    AMOUNT_MALFORMED(422),
    AMOUNT_TOO_MANY_DECIMALS(422),
    AMOUNT_NEGATIVE(422),
    /** Argument: the largest amount in yuan. */
    AMOUNT_TOO_LARGE(422),
    AMOUNT_ZERO(422),
    DATE_MALFORMED(422),
    DATE_IN_FUTURE(422),
    /** The later of two dates lies before the earlier one; argument: label key of the earlier. */
    DATE_ORDER(422),
    NUMBER_MALFORMED(422),
    /** Arguments: smallest and largest. */
    NUMBER_OUT_OF_RANGE(422),
    CHOICE_UNKNOWN(422),
    INVOICE_MALFORMED(422),
    /** A red invoice (红字发票, negative amount) supports no expense. */
    INVOICE_RED(422),
    /** The same invoice stands twice in this form; argument: the other item's position. */
    INVOICE_TWICE(422),
    /** The invoice supports another application already. */
    INVOICE_CLAIMED(422),
    PAID_ABOVE_INVOICED(422),
    CREDIT_CODE_MALFORMED(422),
    CREDIT_CODE_CHECK_DIGIT(422),
    /** The enterprise is led by another chain leader of this programme already. */
    LED_SME_CLAIMED(422),
    LED_SME_TWICE(422),
    EXPENSES_MISSING(422),
    /** Argument: the most items. */
    EXPENSES_TOO_MANY(422),
    DOCUMENT_MISSING(422),
    DOCUMENT_UNKNOWN(422),
    PLEDGE_MISSING(422),
    /** Payee must be the applicant itself. */
    PAYEE_NOT_APPLICANT(422),
    BANK_ACCOUNT_MALFORMED(422),
    PHONE_MALFORMED(422),
    FIELD_UNKNOWN(422),
    DRAFT_NOT_FOUND(404),
    DRAFT_SUBMITTED(409),
    /** The form was changed after the legal representative confirmed it, or never confirmed. */
    NOT_CONFIRMED(422),
    CALL_NOT_OPEN(409),
    /** An application under this call is already under way; argument: its case number. */
    APPLICATION_UNDER_WAY(409),
    /** Eligibility fails for certain; the faults list every reason. */
    NOT_ELIGIBLE(422),
    /** An audited amount must lie between zero and what was paid. */
    AUDITED_OUT_OF_RANGE(422),
    CUT_REASON_REQUIRED(422),
    AUDIT_INCOMPLETE(422),
    FACTS_INCOMPLETE(422),
    LEVEL_OUT_OF_RANGE(422),
    DOWN_PAYMENT_ABOVE_INVESTMENT(422);

    private final int httpStatus;

    SubsidyError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
