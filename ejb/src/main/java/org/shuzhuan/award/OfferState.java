package org.shuzhuan.award;

/** Answer to an offered remainder. */
public enum OfferState {
    OPEN,
    AGREED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    SUPERSEDED
}
