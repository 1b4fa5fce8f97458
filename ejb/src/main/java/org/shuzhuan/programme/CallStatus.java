package org.shuzhuan.programme;

/** Where a call stands, by the clock: 即将开始, 正在受理, 已截止, 暂停受理, 已取消. */
public enum CallStatus {
    COMING,
    OPEN,
    CLOSED,
    SUSPENDED,
    CANCELLED
}
