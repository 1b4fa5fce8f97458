package org.shuzhuan.document;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of uploads. */
public enum DocumentError implements ErrorCode {
    /** Larger than allowed; argument: limit in MB. */
    TOO_LARGE(413),
    /** The request does not say how long it is. */
    LENGTH_MISSING(411),
    /** No content. */
    EMPTY(422),
    /** The content is none of the types taken; argument: file name. */
    TYPE_NOT_TAKEN(415),
    /** The content is not what the name's ending says; arguments: file name, what the content is. */
    NAME_AND_CONTENT_DIFFER(415),
    /** The document carries a program (macro); argument: file name. */
    MACRO_INSIDE(415),
    /** No file name. */
    NAME_MISSING(422),
    /** More than 120 characters. */
    NAME_TOO_LONG(422),
    /** The name holds a path, such as {@code ../}. */
    NAME_HAS_PATH(422),
    /** The name holds characters that cannot be shown or that turn the reading direction. */
    NAME_HAS_CONTROL_CHARACTERS(422),
    /** The scanner found something; argument: file name. */
    INFECTED(422),
    /** The same key came with another file or another owner. */
    KEY_REUSED(409),
    /** The idempotency key is missing or longer than 80 characters. */
    KEY_MISSING(422),
    /** Handed in, decided on or uploaded by somebody else: it stays. */
    IN_USE(409),
    /** The store holds no content for this row: an operator must restore it from the backup. */
    CONTENT_LOST(503);

    private final int httpStatus;

    DocumentError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
