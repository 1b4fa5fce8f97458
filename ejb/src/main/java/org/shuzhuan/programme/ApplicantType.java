package org.shuzhuan.programme;

/** Who may apply under a call; the names are those of the decision tables. */
public enum ApplicantType {
    SME,
    /** 链主企业. */
    CHAIN_LEADER
}
