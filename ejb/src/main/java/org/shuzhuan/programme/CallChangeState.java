package org.shuzhuan.programme;

/** How a change of a call stands. */
public enum CallChangeState {
    /** Waits for the second person. */
    PROPOSED,
    ORDERED,
    REFUSED
}
