package org.shuzhuan.message;

/** Whether what a document says still holds; what is not valid any more stays readable. */
public enum DocumentValidity {
    VALID,
    REPLACED,
    REVOKED
}
