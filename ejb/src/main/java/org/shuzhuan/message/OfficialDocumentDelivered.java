package org.shuzhuan.message;

import java.time.LocalDate;

/**
 * The enterprise opened the document on the day it was sent, earlier than it would have counted as delivered: deadlines that
 * run from delivery begin on this day. Observed in progress, so that deadline and record agree.
 */
public record OfficialDocumentDelivered(
        long documentId, OfficialDocumentKind kind, long caseFileId, LocalDate deliveredOn) {}
