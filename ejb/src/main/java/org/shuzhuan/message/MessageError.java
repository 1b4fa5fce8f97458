package org.shuzhuan.message;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of messages and official documents. */
public enum MessageError implements ErrorCode {
    /** Number and code of a document do not fit together. */
    DOCUMENT_NOT_VERIFIED(404),
    /** No mail server or no public address is configured. */
    MAIL_NOT_OFFERED(409),
    MAIL_ADDRESS_INVALID(422),
    MAIL_TOKEN_INVALID(422),
    MAIL_NOT_GIVEN_UP(409),
    WORDING_MISSING(422),
    WORDING_TOO_LONG(422),
    /** A place that no sender gives a value for. */
    WORDING_PLACE_UNKNOWN(422),
    /** A place that the reader has a right to. */
    WORDING_PLACE_MISSING(422),
    WORDING_FACTS_NOT_ALONE(422),
    WORDING_DAY_IMPLAUSIBLE(422),
    WORDING_UNCHANGED(409),
    WORDING_HOLDS_ALREADY(409),
    WEBHOOK_NAME_INVALID(422),
    WEBHOOK_EVENTS_MISSING(422),
    /** Not https, or no address at all. */
    WEBHOOK_URL_INVALID(422),
    WEBHOOK_HOST_UNKNOWN(422),
    /** Inside the network of the portal, and not named as allowed. */
    WEBHOOK_ADDRESS_PRIVATE(422),
    WEBHOOK_INACTIVE(409),
    WEBHOOK_WAITING(409);

    private final int httpStatus;

    MessageError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
