package org.shuzhuan.casefile;

/** The applicant of a case, open or ended, was merged into another enterprise; observed in the same transaction. */
public record ApplicantSucceeded(long caseFileId) {}
