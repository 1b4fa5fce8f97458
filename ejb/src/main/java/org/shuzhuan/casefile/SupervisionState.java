package org.shuzhuan.casefile;

/** How a supervision order (督办) stands. */
public enum SupervisionState {
    OPEN,
    ANSWERED,
    /** The case ended before the unit answered. */
    CLOSED
}
