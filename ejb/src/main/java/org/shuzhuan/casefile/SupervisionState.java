package org.shuzhuan.casefile;

/** How a supervision order (督办) stands. */
public enum SupervisionState {
    OPEN,
    ANSWERED
}
