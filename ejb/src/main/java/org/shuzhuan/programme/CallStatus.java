package org.shuzhuan.programme;

/** Where a call stands, by the clock: 即将开始, 正在受理, 已截止. */
public enum CallStatus {
    COMING,
    OPEN,
    CLOSED
}
