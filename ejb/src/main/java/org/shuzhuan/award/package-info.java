/**
 * What all money cases share: expense items and the claims on their invoices, the facts found on site, the amount with
 * its explanation, the hold on the budget and the approval.
 *
 * <p>Terms: expense item = 支出项, invoice claim = 发票占用, eligible investment = 核定投入, grant = 核定金额, prepayment = 首期款,
 * balance = 余款, approval = 批复. Rates come from decision tables in basis points, caps in whole yuan; the multiplication
 * is done in one place, {@link org.shuzhuan.award.AwardArithmetic}.
 */
package org.shuzhuan.award;
