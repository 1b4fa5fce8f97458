package org.shuzhuan.operations;

/** Where the demonstration data stands. */
public enum DemonstrationState {
    /** None is wanted: production, or an empty start. */
    NONE,
    LOADING,
    LOADED,
    /** Loading broke off; the portal works with what is there. */
    INCOMPLETE
}
