package org.shuzhuan.operations;

import org.shuzhuan.shared.ErrorCode;

/** Refusals around running the portal. */
public enum OperationsError implements ErrorCode {
    /** Only the demonstration's clock can be moved. */
    NOT_DEMONSTRATION(403),
    /** The clock only goes forward; argument: the time it shows. */
    CLOCK_BACKWARD(422),
    /** Further than a year at once; argument: the latest time that may be asked for. */
    CLOCK_TOO_FAR(422),
    /** The demonstration data is still being loaded. */
    DEMONSTRATION_LOADING(409),
    /** No deadline lies ahead. */
    NO_DEADLINE(409);

    private final int httpStatus;

    OperationsError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
