package org.shuzhuan.workflow;

/**
 * An event or a timer ended a task that nobody decided. Fired as a CDI event in the engine's transaction.
 *
 * @param subjectId the case; null for a task without one
 */
public record TaskTakenAway(String taskId, Long subjectId) {}
