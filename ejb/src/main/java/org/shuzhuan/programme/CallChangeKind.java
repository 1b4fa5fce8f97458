package org.shuzhuan.programme;

/** What the administration of a call does to it. */
public enum CallChangeKind {
    /** Applications are taken longer. */
    EXTEND,
    /** No applications for the time being; cases under way go on. */
    SUSPEND,
    RESUME,
    /** No applications any more; cases under way go on. Needs a second person. */
    CANCEL
}
