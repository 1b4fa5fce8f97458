package org.shuzhuan.award;

/** The lines of the explanation, in the order in which they are computed. */
public enum ArithmeticStep {
    DECLARED,
    NOT_COUNTED,
    ELIGIBLE,
    TIMES_RATE,
    CAPPED,
    BONUS,
    CEILING,
    ROUNDED,
    REFUSED,
    GRANT,
    REMAINDER,
    PRO_RATA,
    PREPAYMENT,
    BALANCE;

    /** Less is granted than was computed, because the budget did not reach. */
    public boolean reduces() {
        return this == REMAINDER || this == PRO_RATA;
    }
}
