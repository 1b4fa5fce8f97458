package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Who decided a task, what and when.
 *
 * @param subjectId the record behind the task; null where there is none
 */
public record DecidedTaskView(
        String taskId,
        String taskKey,
        String taskName,
        Long subjectId,
        String account,
        String accountName,
        String decision,
        LocalDateTime decidedAt)
        implements Serializable {

    public String getTaskId() {
        return taskId;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public String getTaskName() {
        return taskName;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getAccount() {
        return account;
    }

    public String getAccountName() {
        return accountName;
    }

    public String getDecision() {
        return decision;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
