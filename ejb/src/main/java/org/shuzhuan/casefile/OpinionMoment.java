package org.shuzhuan.casefile;

/** When an added opinion (加签) is wanted. */
public enum OpinionMoment {
    /** The task waits for it. */
    BEFORE,
    /** The task goes on; the answer is added to the history. */
    AFTER
}
