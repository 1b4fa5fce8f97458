package org.shuzhuan.award;

/** How an award stands with its money. */
public enum AwardStatus {
    COMPUTED,
    QUEUED,
    HELD,
    RELEASED,
    COMMITTED
}
