package org.shuzhuan.casefile;

/** States of a request for consent to a second correction. */
public enum ConsentState {
    ASKED,
    GRANTED,
    REFUSED,
    /** The notice it allowed was issued. */
    USED,
    /** The desk decided otherwise, or the case ended. */
    VOID;

    /** True while another request of the same desk has no place beside it. */
    public boolean isOpen() {
        return this == ASKED || this == GRANTED;
    }
}
