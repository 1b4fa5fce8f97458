package org.shuzhuan.workflow;

/** Order of the inbox; the task id breaks ties. */
public enum InboxSort {
    /** Due first; tasks that wait for a calendar last. */
    DUE,
    /** Largest amount first. */
    AMOUNT,
    /** Oldest submission first. */
    SUBMITTED
}
