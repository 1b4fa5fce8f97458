package org.shuzhuan.casefile;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of objections to a public notice. */
public enum ObjectionError implements ErrorCode {
    /** Objections are made under a real name. */
    ANONYMOUS(422),
    CONTACT_REQUIRED(422),
    /** Arguments: least and most characters. */
    REASON_LENGTH(422),
    /** The period of the notice is over, or the notice has been closed. */
    NOTICE_OVER(409),
    /** The applicant objects to its own notice. */
    OWN_CASE(403),
    /** An official acts for an organisation: objections come from enterprises and the public. */
    BY_OFFICIAL(403),
    /** Too many from one address. */
    TOO_MANY(429),
    /** Argument: the most. */
    TOO_MANY_FILES(422),
    /** Number and query code do not fit together. */
    NOT_FOUND(404);

    private final int httpStatus;

    ObjectionError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
