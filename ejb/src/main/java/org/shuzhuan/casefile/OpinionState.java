package org.shuzhuan.casefile;

/** How an added opinion stands. */
public enum OpinionState {
    OPEN,
    ANSWERED,
    /** Taken back, or the case ended. */
    DROPPED
}
