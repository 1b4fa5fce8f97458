package org.shuzhuan.workflow;

/** Where a row of a batch stands. */
public enum BatchRowState {
    /** Would be done. */
    ELIGIBLE,
    /** Cannot be done: found when it was tried. */
    EXCLUDED,
    DONE,
    /** Was eligible, but the act itself was refused. */
    REFUSED
}
