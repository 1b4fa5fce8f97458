package org.shuzhuan.award;

import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * The result of the amount decision and its arithmetic, ready to be kept.
 *
 * @param ruleInputs JSON of what the decision was asked
 * @param paidTotal yuan paid for all items; discountTotal yuan let go by platform or provider
 */
public record ComputedAward(
        AwardAmount amount,
        List<FiredRule> rules,
        String ruleVersion,
        String ruleInputs,
        Money paidTotal,
        Money discountTotal) {}
