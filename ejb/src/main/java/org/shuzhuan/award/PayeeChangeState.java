package org.shuzhuan.award;

/** How far a change of the payee account has come. */
public enum PayeeChangeState {
    ASKED,
    CONFIRMED,
    CHECKED,
    APPROVED,
    REFUSED;

    /** Nothing is paid while a change is open. */
    public boolean isOpen() {
        return compareTo(APPROVED) < 0;
    }
}
