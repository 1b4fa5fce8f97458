package org.shuzhuan.subsidy;

import java.time.LocalDate;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardArithmetic;
import org.shuzhuan.award.AwardBasis;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.EligibilityFacts.Applicant;

/**
 * A project that is only thought of, as the decisions of a call are asked about it: what nobody can know yet (the signed pool,
 * the effect score, the declarations) is taken as given, and it is signed and completed today, or on the nearest day on which
 * the call still counts it.
 *
 * @param levelBefore 0..4
 * @param levelAfter 0..4
 */
record PlannedProject(EnterpriseView enterprise, int levelBefore, int levelAfter, LocalDate today) {

    private static final int WHOLE = 10_000;

    EligibilityFacts facts(CallDefinition call) {
        LocalDate day = within(call);
        return new EligibilityFacts(
                new Applicant(
                        enterprise.kind().name(),
                        enterprise.size().sizeClass().name(),
                        true,
                        new ApplicationForm.Declarations(false, false, false),
                        false,
                        true),
                true,
                levelBefore,
                levelAfter,
                EligibilityFacts.FULL_SCORE,
                day,
                day,
                day,
                EligibilityFacts.Lead.NONE);
    }

    /** @param investment yuan, all of it counted */
    static AwardAmount amount(CallDefinition call, AwardRule rule, Money investment, Money downPayment) {
        return AwardArithmetic.compute(
                rule,
                new AwardBasis(
                        investment,
                        investment,
                        downPayment,
                        Money.ZERO,
                        WHOLE,
                        call.policy().rounding() == RoundingUnit.YUAN));
    }

    private LocalDate within(CallDefinition call) {
        LocalDate first = call.evidence().first();
        LocalDate last = call.evidence().last();
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
