package org.shuzhuan.subsidy;

/** How a draft stands. */
public enum DraftState {
    OPEN,
    SUBMITTED,
    DISCARDED
}
