package org.shuzhuan.casefile;

/** How an objection stands. */
public enum ObjectionState {
    OPEN,
    DISMISSED,
    UPHELD,
    /** Nothing left to decide: the case ended by another objection or by withdrawal. */
    ENDED
}
