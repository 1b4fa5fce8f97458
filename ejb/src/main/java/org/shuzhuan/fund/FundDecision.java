package org.shuzhuan.fund;

import org.shuzhuan.shared.Money;

/**
 * What the decisions on one case say about one source's money.
 *
 * @param held set aside and not yet approved
 * @param committed approved, paid or not
 */
public record FundDecision(long caseFileId, BudgetSource source, String use, Money held, Money committed) {}
