package org.shuzhuan.reference;

/** Size of an enterprise under the size standard in force (划型). */
public enum SizeClass {
    LARGE,
    MEDIUM,
    SMALL,
    MICRO,
    /** The standard does not cover the industry: no class, and no guess (不适用). */
    NOT_APPLICABLE;

    /** 中小企业 in the sense of the standard: medium, small and micro. */
    public boolean isSme() {
        return this == MEDIUM || this == SMALL || this == MICRO;
    }
}
