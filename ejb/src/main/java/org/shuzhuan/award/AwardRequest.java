package org.shuzhuan.award;

import org.shuzhuan.shared.Money;

/**
 * What an award is computed from, besides the audited items.
 *
 * @param rule what the amount decision gave
 * @param ruleInputs JSON of what it was asked, kept so that it can be asked again
 * @param downPayment yuan paid at the signing of the contract
 * @param alreadyGranted yuan of public money for the same project
 * @param roundedToYuan see {@link AwardBasis}
 */
public record AwardRequest(
        AwardRule rule, String ruleInputs, Money downPayment, Money alreadyGranted, boolean roundedToYuan) {}
