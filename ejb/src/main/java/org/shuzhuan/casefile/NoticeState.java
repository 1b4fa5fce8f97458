package org.shuzhuan.casefile;

/** How a public notice stands. */
public enum NoticeState {
    RUNNING,
    CLEAR,
    UPHELD,
    WITHDRAWN
}
