package org.shuzhuan.programme;

/** Type of an extra field. */
public enum FieldType {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    CHOICE,
    FILE
}
