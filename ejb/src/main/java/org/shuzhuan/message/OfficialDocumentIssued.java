package org.shuzhuan.message;

/** A document has its number and waits for its file. Observed after commit. */
public record OfficialDocumentIssued(long documentId) {}
