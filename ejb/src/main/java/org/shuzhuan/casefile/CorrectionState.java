package org.shuzhuan.casefile;

/** How a correction notice stands. */
public enum CorrectionState {
    OPEN,
    ANSWERED,
    LAPSED,
    VOID
}
