package org.shuzhuan.audit;

import java.io.Serializable;
import java.time.LocalDateTime;

/** One audit row as the audit administrator reads it. */
public record AuditView(
        long id,
        LocalDateTime doneAt,
        String actorLogin,
        String actorName,
        String causedBy,
        String workspaceName,
        String remoteAddress,
        String action,
        String subjectType,
        String subjectId,
        String before,
        String after,
        String contentHash)
        implements Serializable {

    public long getId() {
        return id;
    }

    public LocalDateTime getDoneAt() {
        return doneAt;
    }

    public String getActorLogin() {
        return actorLogin;
    }

    public String getActorName() {
        return actorName;
    }

    public String getCausedBy() {
        return causedBy;
    }

    public String getWorkspaceName() {
        return workspaceName;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }

    public String getAction() {
        return action;
    }

    public String getSubjectType() {
        return subjectType;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public String getContentHash() {
        return contentHash;
    }
}
