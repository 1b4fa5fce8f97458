package org.shuzhuan.fund;

/** Where a case stands with its money. */
public enum HoldState {
    WAITING,
    HELD,
    COMMITTED,
    RELEASED
}
