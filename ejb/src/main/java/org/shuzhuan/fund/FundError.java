package org.shuzhuan.fund;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of the fund. */
public enum FundError implements ErrorCode {
    /** Something was paid: an approval is not revoked any more, the money can only be clawed back. */
    ALREADY_PAID(409),
    /** The budget does not reach for a higher approval; arguments: more, free, cases that wait before. */
    AMENDMENT_NOT_COVERED(409),
    /** Amount is zero or negative. */
    AMOUNT_NOT_POSITIVE(422),
    /** The booking would bring a balance below zero. */
    BALANCE_TOO_LOW(409),
    /** A use would leave its limits; arguments: source, use, least and most in per cent, part, whole. */
    USE_LIMIT_BROKEN(422),
    /** This document number was already booked for the line; argument: number. */
    ALREADY_ALLOTTED(409),
    /** The allotment names a line twice or has no line. */
    ALLOTMENT_UNCLEAR(422),
    /** The case already holds another amount; arguments: held, asked. */
    ALREADY_HELD(409),
    /** The money of the case is committed; it can no longer be released. */
    ALREADY_COMMITTED(409),
    /** The case holds no money that could be committed. */
    NOT_HELD(409),
    /** The case has no committed money. */
    NOT_COMMITTED(409),
    /** More than committed and not yet paid; arguments: asked, left. */
    MORE_THAN_COMMITTED(422),
    /** The account belongs to another name than the enterprise; arguments: payee, enterprise. */
    PAYEE_NAME_DIFFERS(422),
    /** A payment of this case is prepared and not yet decided; argument: list number. */
    PAYMENT_OPEN(409),
    /** A payment needs one to twenty components with labels. */
    COMPONENTS_MISSING(422),
    /** The payment was already decided; arguments: by whom. */
    PAYMENT_DECIDED(409),
    /** Who prepared a payment cannot confirm it. */
    SAME_PERSON(403),
    /** The bank reference was used for another payment; argument: reference. */
    BANK_REFERENCE_USED(409),
    /** Bank reference missing or longer than 60 characters. */
    BANK_REFERENCE_MISSING(422),
    /** The day of payment lies before the preparation or in the future. */
    PAID_ON_IMPLAUSIBLE(422),
    /** Others wait for the money than when the shares were computed, or less of it is free. */
    QUEUE_CHANGED(409),
    /** More than is released for payment; arguments: asked, due. */
    MORE_THAN_DUE(422),
    /** More is to come back than was paid; arguments: asked, paid. */
    MORE_THAN_PAID(422),
    /** A change of the payee account is under way; nothing is paid until it is decided. */
    PAYEE_CHANGE_PENDING(409),
    /** A return carries its reason. */
    RETURN_REASON_MISSING(422);

    private final int httpStatus;

    FundError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
