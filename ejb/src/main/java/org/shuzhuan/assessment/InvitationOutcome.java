package org.shuzhuan.assessment;

/** What becomes, or became, of one row of an invitation. */
public enum InvitationOutcome {
    INVITED,
    /** Invited within the days that must lie between two invitations. */
    INVITED_LATELY,
    /** A self-assessment is begun: its people know already. */
    ASSESSING
}
