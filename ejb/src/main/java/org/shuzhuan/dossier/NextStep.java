package org.shuzhuan.dossier;

/** What the enterprise is offered next. */
public enum NextStep {
    /** Begin the first self-assessment. */
    BEGIN_ASSESSMENT,
    /** Go on with the one begun. */
    FINISH_ASSESSMENT,
    /** See what is missing to the next level, and which calls it helps to qualify for. */
    CHOOSE_CALL,
    /** See where the application stands. */
    FOLLOW_CASE,
    /** Assess again, so that before and after can be compared. */
    ASSESS_AGAIN,
    /** See what is missing to the next level. */
    RAISE_LEVEL,
    /** The highest level is reached: keep it by assessing every year. */
    KEEP_LEVEL
}
