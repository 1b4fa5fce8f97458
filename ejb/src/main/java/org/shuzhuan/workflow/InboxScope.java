package org.shuzhuan.workflow;

/** Whose tasks, among those of the caller's candidate groups. */
public enum InboxScope {
    /** All of my organisation. */
    ALL,
    /** Held by me. */
    MINE,
    /** Claimed by nobody. */
    UNCLAIMED
}
