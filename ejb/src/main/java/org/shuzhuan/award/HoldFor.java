package org.shuzhuan.award;

import java.time.LocalDateTime;

/**
 * For which case money is held.
 *
 * @param use code of the budget's use the call grants from
 * @param submittedAt decides the place in the queue
 */
public record HoldFor(
        long caseFileId, String caseNumber, String applicantName, long callId, String use, LocalDateTime submittedAt) {}
