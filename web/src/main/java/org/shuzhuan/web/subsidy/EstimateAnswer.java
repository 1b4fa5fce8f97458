package org.shuzhuan.web.subsidy;

import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.subsidy.EligibilityReason;
import org.shuzhuan.subsidy.EstimateView;

/** JSON answer: what the project would get, by which rules, and why it would not. */
public class EstimateAnswer {

    public boolean eligible;
    public List<Reason> reasons;
    public AwardAmount amount;
    public List<FiredRule> rules;
    public String versionTag;
    /** True for rules made up for the product. */
    public boolean template;

    /** Why not eligible, with the sentence a person reads. */
    public static class Reason {
        public String code;
        public String article;
        public String ruleId;
        public String title;

        static List<Reason> of(List<EligibilityReason> reasons, AwardText words) {
            return reasons.stream()
                    .map(given -> {
                        Reason reason = new Reason();
                        reason.code = given.code();
                        reason.article = given.article();
                        reason.ruleId = given.ruleId();
                        reason.title = words.reason(given.code());
                        return reason;
                    })
                    .toList();
        }
    }

    static EstimateAnswer of(EstimateView estimate, AwardText words) {
        EstimateAnswer answer = new EstimateAnswer();
        answer.eligible = estimate.isEligible();
        answer.reasons = Reason.of(estimate.getReasons(), words);
        answer.amount = estimate.getAmount();
        answer.rules = estimate.getRules();
        answer.versionTag = estimate.getVersionTag();
        answer.template = estimate.isTemplate();
        return answer;
    }
}
