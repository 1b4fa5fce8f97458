package org.shuzhuan.programme;

/** To what amounts are rounded down, after the cap (先封顶后舍入，向下取整). */
public enum RoundingUnit {
    CENT,
    YUAN
}
