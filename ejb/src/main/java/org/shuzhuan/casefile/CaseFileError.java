package org.shuzhuan.casefile;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of the case desk. */
public enum CaseFileError implements ErrorCode {
    /** No such case, or none the caller may know of. */
    CASE_NOT_FOUND(404),
    /** The case has ended; argument: its status. */
    CASE_ENDED(409),
    /** Only a rejection under review is reopened; argument: the status. */
    CASE_NOT_REOPENABLE(409),
    /** Approved cases cannot be withdrawn. */
    WITHDRAWAL_TOO_LATE(409),
    /** The same idempotency key came with another body. */
    KEY_WITH_OTHER_BODY(422),
    /** The same submission was stored a moment ago by another request; repeating finds it. */
    FILED_MEANWHILE(409),
    /** Creation without an idempotency key, or with one that is not 8..64 letters, digits or hyphens. */
    KEY_REQUIRED(400),
    OPINION_REQUIRED(422),
    /** Argument: the most characters. */
    OPINION_TOO_LONG(422),
    CORRECTION_WITHOUT_ITEMS(422),
    /** A remark without text; argument: the item it belongs to. */
    CORRECTION_REMARK_REQUIRED(422),
    /** A second correction at the same level needs the consent of the level above. */
    CORRECTION_NEEDS_CONSENT(409),
    NO_OPEN_CORRECTION(409),
    /** Something outside the listed items was changed; argument: what. */
    NOT_LISTED_FOR_CORRECTION(422),
    /** Case number and query code do not fit together. */
    STATUS_NOT_FOUND(404),
    /** Too many look-ups from one place. */
    TOO_MANY_LOOKUPS(429),
    CASE_NUMBER_MALFORMED(400);

    private final int httpStatus;

    CaseFileError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
