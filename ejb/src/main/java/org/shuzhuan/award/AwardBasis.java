package org.shuzhuan.award;

import org.shuzhuan.shared.Money;

/**
 * The money an award is computed from, and the call's parameters for it.
 *
 * @param declared yuan, sum of all expense items as applied for
 * @param eligible yuan, what is left of it after windows, categories and audit
 * @param downPayment yuan, paid at the signing of the contract
 * @param alreadyGranted yuan of public money for the same project
 * @param supportCeilingBasisPoints all public money together, of the eligible investment; 10000 unless the call says less
 * @param roundedToYuan true where the call grants whole yuan (取整, downwards), else cents
 */
public record AwardBasis(
        Money declared,
        Money eligible,
        Money downPayment,
        Money alreadyGranted,
        int supportCeilingBasisPoints,
        boolean roundedToYuan) {}
