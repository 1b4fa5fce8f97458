package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.CostSplit;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.shared.Money;

/**
 * The worksheet with what follows from it.
 *
 * @param grant by the call's rules at the level aimed at; null without a call or when it refuses
 * @param rules that fired for the grant
 * @param refused why the call grants nothing; empty when it does or none was named
 */
public record WorksheetView(
        WorksheetForm form,
        String callTitle,
        AwardAmount grant,
        List<FiredRule> rules,
        List<EligibilityReason> refused,
        String versionTag,
        LocalDateTime savedAt)
        implements Serializable {

    /** Who bears what (企业、平台、政府). */
    public CostSplit getSplit() {
        return CostSplit.of(form.investment(), form.discount(), grant == null ? Money.ZERO : grant.grant());
    }

    /** Years until the benefit has paid the enterprise's own share, one decimal, up; null without benefit. */
    public BigDecimal getPaybackYears() {
        return form.yearlyBenefit().isPositive()
                ? getSplit()
                        .getEnterprise()
                        .getYuan()
                        .divide(form.yearlyBenefit().getYuan(), 1, RoundingMode.CEILING)
                : null;
    }

    public WorksheetForm getForm() {
        return form;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public AwardAmount getGrant() {
        return grant;
    }

    public List<FiredRule> getRules() {
        return rules;
    }

    public List<EligibilityReason> getRefused() {
        return refused;
    }

    public String getVersionTag() {
        return versionTag;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }
}
