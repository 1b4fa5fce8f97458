package org.shuzhuan.programme;

import org.shuzhuan.shared.ErrorCode;

/** Refusals about calls and their import. */
public enum ProgrammeError implements ErrorCode {
    /** Argument: when it opens. */
    CALL_NOT_OPEN_YET(422),
    /** Argument: when it closed. */
    CALL_CLOSED(422),
    /** Argument: the published reason. */
    CALL_SUSPENDED(422),
    /** Argument: the published reason. */
    CALL_CANCELLED(422),
    CALL_CHANGE_KIND_MISSING(422),
    /** Arguments: least and most characters. */
    CALL_CHANGE_REASON(422),
    CALL_CHANGE_IN_PAST(422),
    /** A new closing is missing, not taken by this change, or not after the present one. */
    CALL_CHANGE_CLOSING(422),
    /** Argument: the call's state. */
    CALL_CHANGE_NOT_NOW(409),
    /** A cancellation waits for its second person. */
    CALL_CHANGE_PROPOSED(409),
    /** Who proposed does not confirm. */
    SECOND_PERSON_NEEDED(403),
    /** Nobody up to the root has this desk; arguments: role, division. */
    NO_SUCH_DESK(422),

    /** Argument: what the parser says, with line and column. */
    IMPORT_NOT_JSON(422),
    /** The member is not part of a definition. */
    IMPORT_UNKNOWN_MEMBER(422),
    IMPORT_REQUIRED(422),
    /** Another JSON type or form was expected; argument: which. */
    IMPORT_MALFORMED(422),
    /** Argument: the longest length allowed. */
    IMPORT_TOO_LONG(422),
    /** Arguments: smallest and largest value. */
    IMPORT_OUT_OF_RANGE(422),
    /** Argument: the value. */
    IMPORT_NOT_ALLOWED(422),
    /** Argument: the key that occurs twice. */
    IMPORT_DUPLICATE(422),
    /** The end lies before the beginning. */
    IMPORT_PERIOD_REVERSED(422),
    /** Argument: the policy document that is not known. */
    IMPORT_POLICY_UNKNOWN(422),
    /** A template policy may only carry a call labelled as a template. */
    IMPORT_TEMPLATE_UNLABELLED(422);

    private final int httpStatus;

    ProgrammeError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
