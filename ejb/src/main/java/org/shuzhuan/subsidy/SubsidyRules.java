package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.shared.Money;
import org.shuzhuan.workflow.DecisionOutcome;
import org.shuzhuan.workflow.Decisions;

/** Asks the decision tables of a policy. Eligibility gives every reason, the amount the first rule that fits. */
@ApplicationScoped
public class SubsidyRules {

    private static final String ELIGIBILITY = "ChainSubsidyEligibility";
    private static final String AMOUNT = "ChainSubsidyAmount";

    @Inject
    private Decisions decisions;

    @Inject
    private AwardText text;

    /** @param ruleVersion {@code policyCode@version}; @return empty when eligible */
    List<EligibilityReason> reasons(String ruleVersion, EligibilityFacts facts) {
        DecisionOutcome outcome = decisions.evaluate(ELIGIBILITY, ruleVersion, facts.eligibilityInputs());
        return outcome.rows().stream()
                .map(row -> new EligibilityReason(text(row, "reason"), text(row, "article"), text(row, "rule")))
                .toList();
    }

    AwardRule amount(String ruleVersion, EligibilityFacts facts) {
        DecisionOutcome outcome = decisions.evaluate(AMOUNT, ruleVersion, facts.amountInputs());
        Map<String, Object> row = outcome.rows().get(0);
        return new AwardRule(
                number(row, "rateBasisPoints").intValue(),
                Money.ofYuan(number(row, "capYuan").longValue()),
                Money.ofYuan(number(row, "bonusYuan").longValue()),
                number(row, "prepayRateBasisPoints").intValue(),
                Money.ofYuan(number(row, "prepayCapYuan").longValue()),
                (String) row.get("reason"),
                text(row, "article"),
                List.of(text(row, "rule")),
                ruleVersion);
    }

    /** All reasons as one text for people. */
    String sentence(List<EligibilityReason> reasons) {
        return String.join(
                "\uff1b",
                reasons.stream()
                        .map(reason -> text.reason(reason.code()) + "\uff08" + reason.article() + "\uff09")
                        .toList());
    }

    private static Number number(Map<String, Object> row, String name) {
        return row.get(name) instanceof Number number ? number : 0;
    }

    private static String text(Map<String, Object> row, String name) {
        return row.get(name) == null ? "" : row.get(name).toString();
    }
}
