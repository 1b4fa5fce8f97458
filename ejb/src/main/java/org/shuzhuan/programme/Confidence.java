package org.shuzhuan.programme;

/** How well a policy text was proven against its source. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    /** Made up for the product; no authority issued it. */
    TEMPLATE
}
