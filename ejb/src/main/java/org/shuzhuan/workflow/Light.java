package org.shuzhuan.workflow;

/** Light of a deadline. */
public enum Light {
    /** More than the yellow share is left. */
    GREEN,
    /** At most 20 % of the working days, or one, are left. */
    YELLOW,
    /** From the day after the last day. */
    RED,
    /** The clock stands still. */
    PAUSED,
    /** The deadline reaches a year whose calendar is not published. */
    WAITING
}
