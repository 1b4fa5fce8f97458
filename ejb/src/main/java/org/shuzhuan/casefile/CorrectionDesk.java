package org.shuzhuan.casefile;

/** The three desks that may ask for correction (补正); the case returns to the one that asked. */
public enum CorrectionDesk {
    ACCEPTANCE,
    VERIFICATION,
    REVIEW
}
