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
    /** Nobody decides two levels of one case; arguments: the case, the level decided before, who else can. */
    SECOND_LEVEL_BY_SAME_PERSON(403),
    /** The same where the desk has nobody else: another person must be granted the role; argument: the level decided before. */
    NOBODY_ELSE_MAY_DECIDE(403),
    /** Nobody decides two levels of one case; arguments: who, the level decided before. */
    SECOND_LEVEL_OF_OTHER(409),
    /** The person is tied to the enterprise of the case; argument: who. */
    TIED_TO_ENTERPRISE(403),
    /** Somebody prepares the task for its owner: it must be given back first; argument: who. */
    TASK_DELEGATED(409),
    /** Nothing to give back. */
    TASK_NOT_DELEGATED(409),
    /** The task waits for opinions; argument: how many. */
    OPINION_AWAITED(409),
    /** The task has gone to another unit; argument: who transferred it. */
    TASK_TRANSFERRED(409),
    /** Whoever is to have the task has it already. */
    TASK_ALREADY_THERE(409),
    /** More rows match than one batch takes; arguments: rows and the most. */
    BATCH_TOO_LARGE(422),
    /** Nothing matches. */
    BATCH_EMPTY(422),
    /** Argument: the most characters. */
    TEXT_TOO_LONG(422),
    TEXT_REQUIRED(422),
    /** There is a filter of this name. */
    FILTER_NAME_TAKEN(409),
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
