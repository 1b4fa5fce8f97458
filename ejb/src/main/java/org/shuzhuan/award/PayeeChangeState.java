package org.shuzhuan.award;

/** How far a change of the payee account has come. */
public enum PayeeChangeState {
    ASKED,
    CONFIRMED,
    CHECKED,
    APPROVED,
    REFUSED,
    /** The approval was revoked, or the enterprise merged into another one: there is no account of its to pay to. */
    LAPSED;

    /** Nothing is paid while a change is open. */
    public boolean isOpen() {
        return compareTo(APPROVED) < 0;
    }
}
