package org.shuzhuan.enterprise;

/** Life of an enterprise in the portal. */
public enum EnterpriseStatus {
    ACTIVE,
    /** 注销: kept for its cases, may not apply. */
    DEREGISTERED
}
