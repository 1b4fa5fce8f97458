package org.shuzhuan.fund;

import org.shuzhuan.shared.Money;

/**
 * Money given to one line.
 *
 * @param payOrder order in which sources are used up, from 1; taken when the line is new, else ignored
 */
public record AllotmentItem(BudgetSource source, String use, int payOrder, Money amount) {}
