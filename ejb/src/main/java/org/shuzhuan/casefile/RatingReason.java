package org.shuzhuan.casefile;

/** What an applicant praises or blames. */
public enum RatingReason {
    SPEED,
    CLARITY,
    ATTITUDE,
    MATERIALS,
    SYSTEM,
    RESULT
}
