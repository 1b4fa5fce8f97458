package org.shuzhuan.programme;

/** Whose money a budget part is: 中央, 省级, 市级, 县级. */
public enum FundSource {
    CENTRAL,
    PROVINCE,
    CITY,
    COUNTY
}
