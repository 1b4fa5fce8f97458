package org.shuzhuan.fund;

import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * A case asks for its money.
 *
 * @param use use code of the call's budget, such as {@code RETROFIT}
 * @param applicantName as the ledger shows it
 * @param submittedAt decides the place in the queue, ties by case id
 * @param amount more than zero
 */
public record HoldRequest(
        long callId,
        String use,
        long caseFileId,
        String caseNumber,
        String applicantName,
        LocalDateTime submittedAt,
        Money amount) {}
