package org.shuzhuan.workflow;

/** What can be done with many tasks at once. */
public enum BatchAct {
    CLAIM,
    /** 受理. */
    ACCEPT
}
