package org.shuzhuan.enterprise;

/** As what an enterprise applies (申报主体类型). */
public enum ApplicantKind {
    SME,
    /** 链主企业. */
    CHAIN_LEADER
}
