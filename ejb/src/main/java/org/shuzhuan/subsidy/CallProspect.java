package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.shared.Money;

/**
 * What an open call means to an assessed enterprise, as the call's own rules say.
 *
 * @param level lowest level, from the present one, at which no rule refuses and the call grants something; null for none
 * @param now whether that is the present level
 * @param rule the amount rule that fired at that level; null without level
 * @param estimate for the investment of the worksheet; null without level or worksheet
 * @param missing why not at the present level; empty when eligible now
 * @param template true for rules made up for the product, labelled so
 */
public record CallProspect(
        long callId,
        String title,
        LocalDateTime closesAt,
        boolean template,
        Integer level,
        boolean now,
        AwardRule rule,
        AwardAmount estimate,
        List<EligibilityReason> missing,
        String versionTag)
        implements Serializable {

    /** Whether lifting a scenario or the score to the level opens the call. */
    public boolean opensAt(int reached) {
        return level != null && !now && level <= reached;
    }

    public long getCallId() {
        return callId;
    }

    public String getTitle() {
        return title;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public boolean isTemplate() {
        return template;
    }

    public Integer getLevel() {
        return level;
    }

    public boolean isNow() {
        return now;
    }

    public boolean isReachable() {
        return level != null;
    }

    /** 0..10000 of the investment that counts; null without level. */
    public Integer getRateBasisPoints() {
        return rule == null ? null : rule.rateBasisPoints();
    }

    /** Yuan, the most at the level; null without level. */
    public Money getCap() {
        return rule == null ? null : rule.cap();
    }

    public String getArticle() {
        return rule == null ? "" : rule.article();
    }

    public List<String> getRuleIds() {
        return rule == null ? List.of() : rule.ruleIds();
    }

    public AwardAmount getEstimate() {
        return estimate;
    }

    public List<EligibilityReason> getMissing() {
        return missing;
    }

    public String getVersionTag() {
        return versionTag;
    }
}
