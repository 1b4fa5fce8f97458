package org.shuzhuan.subsidy;

import java.time.LocalDate;
import org.shuzhuan.shared.Money;

/**
 * What somebody who asks for an estimate knows of a project; nothing of it is kept.
 *
 * @param levelAfter digital level reached, 0..4
 * @param investment yuan that count
 * @param downPayment yuan paid at the signing of the contract
 * @param inSignedPool whether the enterprise stands in the pool of signed projects
 * @param lead of a chain leader; null otherwise
 */
public record EstimateInput(
        int levelAfter,
        Money investment,
        Money downPayment,
        boolean inSignedPool,
        LocalDate contractSignedOn,
        LocalDate completedOn,
        Lead lead) {

    /**
     * @param ledSmeCount enterprises led
     * @param level2Percent share of them at level 2 or above, 0..100
     * @param platformCost yuan
     */
    public record Lead(int ledSmeCount, int level2Percent, Money platformCost) {}
}
