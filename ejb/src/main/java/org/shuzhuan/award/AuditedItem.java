package org.shuzhuan.award;

import org.shuzhuan.shared.Money;

/**
 * The auditor's word on one expense item.
 *
 * @param eligible yuan, 0 to what was paid
 * @param cutReason required where less than the paid amount is eligible
 */
public record AuditedItem(long expenseId, Money eligible, String cutReason) {}
