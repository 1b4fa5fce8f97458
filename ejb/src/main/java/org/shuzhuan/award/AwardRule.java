package org.shuzhuan.award;

import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * What the amount decision of a policy gave for one case.
 *
 * @param rateBasisPoints 0..10000 of the eligible investment; a taper (退坡) is part of the rate
 * @param cap yuan, the most for the level reached
 * @param bonus yuan, added after the cap
 * @param prepayRateBasisPoints of the contract's down payment
 * @param prepayCap yuan
 * @param refusal reason code when the policy grants nothing, else null
 * @param article clause of the policy, as the table cites it
 * @param ruleIds ids of the rules that fired
 * @param versionTag {@code policyCode@version}
 */
public record AwardRule(
        int rateBasisPoints,
        Money cap,
        Money bonus,
        int prepayRateBasisPoints,
        Money prepayCap,
        String refusal,
        String article,
        List<String> ruleIds,
        String versionTag) {

    public AwardRule {
        ruleIds = List.copyOf(ruleIds);
    }

    public boolean grantsNothing() {
        return refusal != null;
    }
}
