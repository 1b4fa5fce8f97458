package org.shuzhuan.shared;

/** Refusals that no single feature owns. */
public enum SharedError implements ErrorCode {
    /** The form has faults; argument: how many. */
    FORM_INVALID(422),
    /** Nobody is signed in, or the session has ended. */
    NOT_SIGNED_IN(401),
    /** The caller lacks the permission or the record lies outside the caller's scope. */
    NOT_ALLOWED(403),
    /** No such record, or none that the caller may know of. */
    NOT_FOUND(404),
    /** Another transaction changed the record first. */
    CHANGED_MEANWHILE(409),
    /** The record is locked by another act; the bounded wait is over. */
    BUSY(503),
    /** More than is read of a request that carries no file; argument: the limit in KB. */
    BODY_TOO_LARGE(413),
    /** Asked for too often; argument: how often a minute. */
    TOO_MANY_REQUESTS(429);

    private final int httpStatus;

    SharedError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
