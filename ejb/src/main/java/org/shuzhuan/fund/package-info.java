/**
 * Public money (资金): budget lines (预算线) per call, source and use; an append-only ledger (台账); holds in the order of
 * submission (占用, 候补); payments under dual control (拨付).
 *
 * <p>Knows no case: a case is an id and a number. Every change locks the budget lines of call and use by ascending id;
 * the caller has locked the case row before. Publishes {@link org.shuzhuan.fund.BudgetAvailable}; asks upper features
 * through {@link org.shuzhuan.fund.PaymentPlans} and {@link org.shuzhuan.fund.FundDecisions}.
 */
package org.shuzhuan.fund;
