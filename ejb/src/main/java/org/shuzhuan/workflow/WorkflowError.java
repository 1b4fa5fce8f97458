package org.shuzhuan.workflow;

import org.shuzhuan.shared.ErrorCode;

/** Refusals of the inbox and the engine. */
public enum WorkflowError implements ErrorCode {
    /** Somebody was first; arguments: who, what (a text key), when. */
    TASK_ALREADY_DECIDED(409),
    /** Another person has claimed the task; argument: who. */
    TASK_HELD_BY_OTHER(409),
    /** The task is another one than the page was opened for; arguments: expected and found task key. */
    TASK_IS_ANOTHER(409),
    /** Nobody decides two levels of one case; arguments: the case, the level decided before. */
    SECOND_LEVEL_BY_SAME_PERSON(403),
    /** No process waits for the message; arguments: the message and the business key. */
    MESSAGE_NOT_AWAITED(409),
    /** No such decision in that version; arguments: decision id and version tag. */
    DECISION_VERSION_UNKNOWN(404),
    /** The incident is gone or cannot be repeated. */
    INCIDENT_NOT_OPEN(409);

    private final int httpStatus;

    WorkflowError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
