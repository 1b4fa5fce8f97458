package org.shuzhuan.assessment;

/** Who assesses and when; what each kind counts for is told by its text {@code assessment.use.<KIND>}. */
public enum AssessmentKind {
    SELF(""),
    BY_PROVIDER("provider"),
    IN_DIAGNOSIS("expert"),
    ON_SITE_BEFORE("assessor"),
    ON_SITE_AFTER("assessor");

    private final String role;

    AssessmentKind(String role) {
        this.role = role;
    }

    /** Role that assesses so; empty for the enterprise itself. */
    public String role() {
        return role;
    }

    /** Made by a firm for an enterprise that has agreed: each firm has its own, and reads no other's. */
    public boolean isCommissioned() {
        return this == BY_PROVIDER || this == IN_DIAGNOSIS;
    }

    /** Starts from the self-assessment and gives the reason of every deduction. */
    public boolean isOnSite() {
        return this == ON_SITE_BEFORE || this == ON_SITE_AFTER;
    }
}
