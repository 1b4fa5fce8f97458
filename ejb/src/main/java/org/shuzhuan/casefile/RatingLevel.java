package org.shuzhuan.casefile;

/** The five levels of 好差评, best first; the two lowest are bad (差评) and are followed up. */
public enum RatingLevel {
    VERY_SATISFIED,
    SATISFIED,
    FAIR,
    DISSATISFIED,
    VERY_DISSATISFIED;

    public boolean isBad() {
        return compareTo(DISSATISFIED) >= 0;
    }
}
