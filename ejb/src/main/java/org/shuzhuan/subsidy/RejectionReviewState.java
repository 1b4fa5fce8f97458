package org.shuzhuan.subsidy;

/** How the review of a rejection (复核申请) stands. */
public enum RejectionReviewState {
    OPEN,
    /** The rejection stands, finally. */
    CONFIRMED,
    /** The case goes on at the desk whose rejection did not stand. */
    REOPENED
}
