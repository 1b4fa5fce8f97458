package org.shuzhuan.identity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One account as lists show it.
 *
 * @param lockedUntil end of the lock-out after wrong passwords, null when there is none
 * @param passwordProposedBy who has set a new password that nobody has confirmed yet, null when there is none
 */
public record AccountView(
        long id,
        String loginName,
        String displayName,
        AccountStatus status,
        LocalDateTime lockedUntil,
        boolean demonstration,
        String passwordProposedBy)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getLoginName() {
        return loginName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public LocalDateTime getLockedUntil() {
        return lockedUntil;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public String getPasswordProposedBy() {
        return passwordProposedBy;
    }
}
