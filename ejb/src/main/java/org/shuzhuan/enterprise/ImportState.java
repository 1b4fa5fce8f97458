package org.shuzhuan.enterprise;

/** Life of a checked sheet: it ends confirmed or discarded. */
public enum ImportState {
    CHECKED,
    CONFIRMED,
    DISCARDED
}
