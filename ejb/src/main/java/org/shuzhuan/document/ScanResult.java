package org.shuzhuan.document;

/** What a virus scanner said; without a scanner the row says so. */
public enum ScanResult {
    NOT_SCANNED,
    CLEAN
}
