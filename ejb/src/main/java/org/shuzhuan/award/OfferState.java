package org.shuzhuan.award;

/** Answer to an offered remainder; an open one whose period is over counts as unanswered. */
public enum OfferState {
    OPEN,
    AGREED,
    DECLINED,
    SUPERSEDED
}
