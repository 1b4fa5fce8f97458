package org.shuzhuan.casefile;

/**
 * A task that its holder is about to decide, with the case row locked.
 *
 * @param taskKey element id of the model
 */
public record CaseAct(String taskId, String taskKey, long caseFileId, String caseNumber) {}
