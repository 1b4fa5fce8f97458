package org.shuzhuan.casefile.entity;

import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * The facts of one submission.
 *
 * @param promisedDays working days, of the call
 * @param statutoryDays working days
 * @param requestDigest SHA-256 of what was submitted, to tell a repeat from another body under the same key
 */
public record CaseSubmission(
        String processKey,
        LocalDateTime at,
        Money amountRequested,
        int promisedDays,
        int statutoryDays,
        String idempotencyKey,
        String requestDigest) {}
