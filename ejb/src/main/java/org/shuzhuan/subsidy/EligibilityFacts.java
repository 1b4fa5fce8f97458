package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/**
 * What the decisions of a policy are asked: the contract of {@code ChainSubsidyEligibility} and {@code ChainSubsidyAmount}.
 *
 * @param inSignedPool null while not yet confirmed on site
 * @param effectScore 0..100; null while not yet scored on site
 * @param ledSmeLevel2BasisPoints share of led enterprises at level 2 or above, 0..10000
 */
public record EligibilityFacts(
        Applicant applicant,
        Boolean inSignedPool,
        Integer levelBefore,
        Integer levelAfter,
        Integer effectScore,
        LocalDate contractSignedOn,
        LocalDate completedOn,
        LocalDate evaluatedOn,
        Lead lead) {

    static final int FULL_SCORE = 100;

    /** @param duplicateProject another active application rests on the same contract */
    public record Applicant(
            String type,
            String sizeClass,
            boolean regionInJurisdiction,
            ApplicationForm.Declarations declarations,
            boolean duplicateProject,
            boolean pledged) {}

    /** Null members where nobody leads. */
    public record Lead(Integer ledSmeCount, Integer ledSmeLevel2BasisPoints, Money platformCost) {

        static final Lead NONE = new Lead(null, null, null);
    }

    /** For a preview before the verification: as if the pool and the full score were confirmed. */
    EligibilityFacts assumingVerified() {
        Integer score = effectScore == null ? FULL_SCORE : effectScore;
        return new EligibilityFacts(
                applicant,
                Boolean.TRUE,
                levelBefore,
                levelAfter,
                score,
                contractSignedOn,
                completedOn,
                evaluatedOn,
                lead);
    }

    Map<String, Object> eligibilityInputs() {
        Map<String, Object> inputs = amountInputs();
        inputs.put("applicantType", applicant.type());
        inputs.put("sizeClass", applicant.sizeClass());
        inputs.put("regionInJurisdiction", applicant.regionInJurisdiction());
        inputs.put("seriousDishonesty", applicant.declarations().seriousDishonesty());
        inputs.put("safetyIncident3y", applicant.declarations().safetyIncident());
        inputs.put("nationalFundBefore", applicant.declarations().nationalFundBefore());
        inputs.put("duplicateProject", applicant.duplicateProject());
        inputs.put("pledged", applicant.pledged());
        inputs.put("contractSignedOn", date(contractSignedOn));
        return inputs;
    }

    Map<String, Object> amountInputs() {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("inSignedPool", inSignedPool);
        inputs.put("levelBefore", levelBefore);
        inputs.put("levelAfter", levelAfter);
        inputs.put("effectScore", effectScore);
        inputs.put("completedOn", date(completedOn));
        inputs.put("evaluationDate", date(evaluatedOn));
        inputs.put("ledSmeCount", lead.ledSmeCount());
        inputs.put("ledSmeLevel2BasisPoints", lead.ledSmeLevel2BasisPoints());
        inputs.put(
                "platformCostYuan",
                lead.platformCost() == null
                        ? null
                        : lead.platformCost().getYuan().longValue());
        return inputs;
    }

    /** The decision engine takes java.util.Date and nothing else. */
    private static Date date(LocalDate day) {
        return day == null ? null : Date.from(day.atStartOfDay(PortalClock.ZONE).toInstant());
    }
}
