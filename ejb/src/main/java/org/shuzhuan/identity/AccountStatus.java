package org.shuzhuan.identity;

/** LOCKED and DISABLED are acts of the system administrator; the lock-out after wrong passwords is a time, not a status. */
public enum AccountStatus {
    ACTIVE,
    LOCKED,
    DISABLED
}
