package org.shuzhuan.fund;

/** Whose money it is (资金来源): 中央, 省级, 市级, 县级. */
public enum BudgetSource {
    CENTRAL,
    PROVINCE,
    CITY,
    COUNTY
}
