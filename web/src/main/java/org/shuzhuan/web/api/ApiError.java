package org.shuzhuan.web.api;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of the API itself, before or instead of a service's answer. */
public enum ApiError implements ErrorCode {
    /** Not JSON, an unknown field, or a value of the wrong kind. */
    BODY_UNREADABLE(400),
    /** A parameter or header that cannot be read. */
    REQUEST_UNREADABLE(400),
    NO_SUCH_ADDRESS(404),
    METHOD_NOT_OFFERED(405),
    FORMAT_NOT_OFFERED(406),
    FORMAT_NOT_ACCEPTED(415),
    /** A value breaks a constraint declared on the service. Argument: which. */
    VALUE_REFUSED(422),
    VALUE_MISSING(422),
    /** No amount in yuan with at most two decimals and 16 digits before the point. */
    AMOUNT_UNREADABLE(422),
    /** The desk of this task has no such decision; argument: the decisions it has. */
    DECISION_NOT_OFFERED(422),
    /** The decision takes no such field; argument: the decision. */
    FIELD_NOT_TAKEN(422),
    /** Ours to mend. Argument: the incident number. */
    UNEXPECTED(500);

    private final int httpStatus;

    ApiError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }

    static ApiError ofStatus(int status) {
        return switch (status) {
            case 404 -> NO_SUCH_ADDRESS;
            case 405 -> METHOD_NOT_OFFERED;
            case 406 -> FORMAT_NOT_OFFERED;
            case 415 -> FORMAT_NOT_ACCEPTED;
            default -> REQUEST_UNREADABLE;
        };
    }
}
