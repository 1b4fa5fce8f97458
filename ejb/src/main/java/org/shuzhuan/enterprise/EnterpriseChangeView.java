package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A change of registration, as the enterprise and the desk read it. */
public record EnterpriseChangeView(
        long id,
        long enterpriseId,
        EnterpriseChangeKind kind,
        EnterpriseChangeState state,
        String before,
        String creditCode,
        String after,
        String successorCode,
        LocalDate effectiveOn,
        String noticeNumber,
        String askedBy,
        LocalDateTime askedAt,
        String decidedBy,
        LocalDateTime decidedAt,
        String reason)
        implements Serializable {

    public long getId() {
        return id;
    }

    public EnterpriseChangeKind getKind() {
        return kind;
    }

    public EnterpriseChangeState getState() {
        return state;
    }

    /** Name when it was asked. */
    public String getBefore() {
        return before;
    }

    public String getCreditCode() {
        return creditCode;
    }

    /** The new name, or that of the successor. */
    public String getAfter() {
        return after;
    }

    /** Null for a renaming. */
    public String getSuccessorCode() {
        return successorCode;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    /** Why it was refused; null otherwise. */
    public String getReason() {
        return reason;
    }

    public boolean isOpen() {
        return state == EnterpriseChangeState.ASKED;
    }
}
