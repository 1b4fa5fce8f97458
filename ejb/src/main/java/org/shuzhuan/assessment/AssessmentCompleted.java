package org.shuzhuan.assessment;

/** An assessment was completed; fired inside its transaction. */
public record AssessmentCompleted(long assessmentId, long enterpriseId, AssessmentKind kind, int level) {}
