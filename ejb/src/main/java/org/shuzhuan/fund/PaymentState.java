package org.shuzhuan.fund;

/** A payment is prepared by one person and confirmed, or reported as returned by the bank, by another. */
public enum PaymentState {
    PREPARED,
    CONFIRMED,
    RETURNED
}
