package org.shuzhuan.casefile;

/** The applicant of an open case bears another name; observed in the same transaction. */
public record ApplicantRenamed(long caseFileId, String before, String after) {}
