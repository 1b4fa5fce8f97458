package org.shuzhuan.workflow.entity;

/**
 * Where a task comes from.
 *
 * @param subjectId the case, null for processes without one
 * @param clockPaused true when the case's clock stands still in this step
 */
public record TaskOrigin(
        String processInstanceId,
        String processKey,
        String businessKey,
        Long subjectId,
        String taskKey,
        String taskName,
        String formKey,
        boolean clockPaused) {}
