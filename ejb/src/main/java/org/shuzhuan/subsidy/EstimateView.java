package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.FiredRule;

/**
 * An estimate with the rules that fired.
 *
 * @param reasons why not eligible; empty when eligible
 * @param template true for rules made up for the product, labelled so
 */
public record EstimateView(
        List<EligibilityReason> reasons, AwardAmount amount, List<FiredRule> rules, String versionTag, boolean template)
        implements Serializable {

    public boolean isEligible() {
        return reasons.isEmpty();
    }

    public List<EligibilityReason> getReasons() {
        return reasons;
    }

    public AwardAmount getAmount() {
        return amount;
    }

    public List<FiredRule> getRules() {
        return rules;
    }

    public String getVersionTag() {
        return versionTag;
    }

    public boolean isTemplate() {
        return template;
    }
}
