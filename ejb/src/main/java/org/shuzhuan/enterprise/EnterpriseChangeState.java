package org.shuzhuan.enterprise;

/** How a change of registration stands. */
public enum EnterpriseChangeState {
    ASKED,
    CONFIRMED,
    REFUSED
}
