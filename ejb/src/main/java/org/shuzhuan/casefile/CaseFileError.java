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
    /** No document of this case; argument: its id. */
    ATTACHMENT_UNKNOWN(422),
    CORRECTION_WITHOUT_ITEMS(422),
    /** A remark without text; argument: the item it belongs to. */
    CORRECTION_REMARK_REQUIRED(422),
    /** A second correction at the same level needs the consent of the level above. */
    CORRECTION_NEEDS_CONSENT(409),
    /** The notice has a remark that the level above has not agreed to; argument: the item. */
    CORRECTION_BEYOND_CONSENT(422),
    /** The first notice of a desk needs no consent. */
    CONSENT_NOT_NEEDED(409),
    /** Consent is asked already, or granted and not yet used. */
    CONSENT_OPEN(409),
    /** Somebody else has answered, or the desk has decided otherwise. */
    CONSENT_ANSWERED(409),
    /** Nobody agrees to their own request. */
    CONSENT_OF_ONESELF(403),
    /** No such request, or none that is the caller's to answer. */
    CONSENT_NOT_FOUND(404),
    /** The desk of this task asks for no corrections. */
    NO_CORRECTING_DESK(422),
    NO_OPEN_CORRECTION(409),
    /** Something outside the listed items was changed; argument: what. */
    NOT_LISTED_FOR_CORRECTION(422),
    /** Case number and query code do not fit together. */
    STATUS_NOT_FOUND(404),
    CASE_NUMBER_MALFORMED(400),
    /** Whoever is to have the task cannot do it: another unit's, another role's, not active. */
    NOT_FIT_FOR_TASK(422),
    /** Urged less than two working days ago; argument: the day from which on it may be urged again. */
    URGED_ALREADY(409),
    /** No office has the case now. */
    NOTHING_TO_URGE(409),
    OPINION_NOT_OPEN(409),
    SUPERVISION_NOT_OPEN(409),
    /** The service is rated after the end of the case. */
    CASE_NOT_ENDED(409),
    ALREADY_RATED(409),
    RATING_LEVEL_REQUIRED(422),
    /** A bad rating says why. */
    RATING_REMARK_REQUIRED(422),
    FOLLOW_UP_NOT_OPEN(409),
    /** Once only, and only after the answer to a bad rating. */
    NOT_RATABLE_AGAIN(409);

    private final int httpStatus;

    CaseFileError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
