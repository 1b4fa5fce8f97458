package org.shuzhuan.casefile;

/** Whether a rating asks for an answer of the leader, and whether it was given. */
public enum RatingFollowUp {
    NONE,
    OPEN,
    ANSWERED
}
