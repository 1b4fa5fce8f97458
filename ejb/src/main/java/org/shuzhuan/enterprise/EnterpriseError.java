package org.shuzhuan.enterprise;

import org.shuzhuan.shared.ErrorCode;

/** Refusals about enterprises, their credit codes and accounts. */
public enum EnterpriseError implements ErrorCode {
    /** Not 18 characters of the alphabet of GB 32100; argument: what was given. */
    CREDIT_CODE_MALFORMED(422),
    /** Well formed, but the check digit does not fit and no official has verified the code; argument: the code. */
    CREDIT_CODE_CHECK_FAILED(422),
    /** No enterprise with this code is registered on this portal; argument: the code. */
    NOT_REGISTERED(422),
    /** An enterprise with this code is registered already; argument: the code. */
    CREDIT_CODE_TAKEN(409),
    /** An authority entered the enterprise under another name or legal representative; argument: the code. */
    ENTERED_DIFFERENTLY(409),
    /** Registered by an authority, or without people now: its legal representative signs in first; argument: the code. */
    ENTERED_BY_AUTHORITY(409),
    /** The check digit fits: nothing to verify by hand; argument: the code. */
    VERIFICATION_NOT_NEEDED(422),
    /** The code was verified before; argument: the code. */
    ALREADY_VERIFIED(409),
    VALUE_REQUIRED(422),
    /** Argument: the longest length allowed. */
    VALUE_TOO_LONG(422),
    /** Line breaks or other control characters in a one-line field. */
    VALUE_MALFORMED(422),
    /** Neither a mobile nor a landline number of the mainland. */
    PHONE_MALFORMED(422),
    /** 6 to 32 digits. */
    ACCOUNT_MALFORMED(422),
    /** 户名必须等于企业名称; argument: the enterprise's name. */
    HOLDER_NOT_ENTERPRISE(422),
    /** The enterprise has given no payee account. */
    NO_PAYEE_ACCOUNT(404),
    /** A renaming is confirmed by an official, it is not typed into the profile. */
    NAME_BY_CHANGE_ONLY(422),
    /** The new name is the present one. */
    NAME_UNCHANGED(422),
    /** No other active enterprise is registered under the code. */
    SUCCESSOR_UNKNOWN(422),
    /** A change of registration is recorded when it holds, not before. */
    CHANGE_IN_FUTURE(422),
    /** One file at least proves the change; argument: the most. */
    CHANGE_EVIDENCE(422),
    /** A change of this enterprise waits for its confirmation. */
    CHANGE_OPEN(409),
    /** Argument: by whom. */
    CHANGE_DECIDED(409),
    /** A refusal has its reason. */
    CHANGE_REASON(422),
    /** The enterprise was merged or has ended: it applies for nothing any more. */
    DEREGISTERED(409);

    private final int httpStatus;

    EnterpriseError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
