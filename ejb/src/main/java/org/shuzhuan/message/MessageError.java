package org.shuzhuan.message;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of messages and official documents. */
public enum MessageError implements ErrorCode {
    /** Number and code of a document do not fit together. */
    DOCUMENT_NOT_VERIFIED(404),
    /** Too many checks from one place. */
    TOO_MANY_CHECKS(429),
    /** No mail server or no public address is configured. */
    MAIL_NOT_OFFERED(409),
    MAIL_ADDRESS_INVALID(422),
    MAIL_TOKEN_INVALID(422),
    MAIL_NOT_GIVEN_UP(409);

    private final int httpStatus;

    MessageError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
