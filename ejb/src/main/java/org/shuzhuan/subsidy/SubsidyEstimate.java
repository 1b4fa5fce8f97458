package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardArithmetic;
import org.shuzhuan.award.AwardBasis;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.EligibilityFacts.Applicant;

/** The public estimate (奖补测算): the call's own rules on what somebody says of a project; nothing is kept. */
@Stateless
public class SubsidyEstimate {

    private static final int WHOLE = 10_000;
    private static final int PERCENT = 100;

    @Inject
    CallDirectory calls;

    @Inject
    SubsidyRules rules;

    /** @throws ValidationException a level outside 0..4, a negative or too large amount, a share outside 0..100 */
    @Requires(Requires.ANYONE)
    public EstimateView estimate(long callId, EstimateInput input) {
        check(input);
        CallDefinition call = calls.definition(callId);
        EligibilityFacts facts = facts(call, input);
        String version = call.policy().ruleVersion();
        AwardRule rule = rules.amount(version, facts);
        Money cost = input.lead() == null ? input.investment() : input.lead().platformCost();
        AwardAmount amount = AwardArithmetic.compute(
                rule,
                new AwardBasis(
                        cost,
                        cost,
                        input.downPayment(),
                        Money.ZERO,
                        WHOLE,
                        call.policy().rounding() == RoundingUnit.YUAN));
        List<FiredRule> fired = rule.ruleIds().stream()
                .map(id -> new FiredRule(id, rule.article()))
                .toList();
        return new EstimateView(rules.reasons(version, facts), amount, fired, version, call.template());
    }

    private static EligibilityFacts facts(CallDefinition call, EstimateInput input) {
        EstimateInput.Lead lead = input.lead();
        // what an estimate does not ask is taken as given: the answer says what the project would get if it holds
        Applicant applicant = new Applicant(
                call.applicantType().name(),
                "SMALL",
                true,
                new ApplicationForm.Declarations(false, false, false),
                false,
                true);
        return new EligibilityFacts(
                applicant,
                input.inSignedPool(),
                Math.max(0, input.levelAfter() - 1),
                input.levelAfter(),
                EligibilityFacts.FULL_SCORE,
                input.contractSignedOn(),
                input.completedOn(),
                input.completedOn(),
                lead == null
                        ? EligibilityFacts.Lead.NONE
                        : new EligibilityFacts.Lead(
                                lead.ledSmeCount(), lead.level2Percent() * PERCENT, lead.platformCost()));
    }

    private static void check(EstimateInput input) {
        List<FieldFault> faults = new ArrayList<>();
        if (input.levelAfter() < 0 || input.levelAfter() > 4) {
            faults.add(FieldFault.of("levelAfter", SubsidyError.NUMBER_OUT_OF_RANGE, 0, 4));
        }
        amount(faults, "investment", input.investment());
        amount(faults, "downPayment", input.downPayment());
        if (input.lead() != null) {
            amount(faults, "platformCost", input.lead().platformCost());
            if (input.lead().level2Percent() < 0 || input.lead().level2Percent() > PERCENT) {
                faults.add(FieldFault.of("ledSmeLevel2Rate", SubsidyError.NUMBER_OUT_OF_RANGE, 0, PERCENT));
            }
        }
        ValidationException.throwIfAny(faults);
    }

    private static void amount(List<FieldFault> faults, String path, Money amount) {
        if (amount == null) {
            faults.add(FieldFault.of(path, SubsidyError.REQUIRED));
        } else if (amount.isNegative()) {
            faults.add(FieldFault.of(path, SubsidyError.AMOUNT_NEGATIVE));
        } else if (amount.isMoreThan(FieldReader.LARGEST)) {
            faults.add(FieldFault.of(path, SubsidyError.AMOUNT_TOO_LARGE, FieldReader.LARGEST));
        }
    }
}
