package org.shuzhuan.workflow;

/** An open task and who may do it. */
public record HeldTask(String taskId, String taskKey, Long subjectId, String candidateGroup) {}
