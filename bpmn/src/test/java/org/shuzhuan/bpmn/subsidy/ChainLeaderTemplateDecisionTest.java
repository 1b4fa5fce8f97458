package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

class ChainLeaderTemplateDecisionTest {

    @RegisterExtension
    static final ModelEngine engine =
            new ModelEngine("subsidy/CL-1/ChainSubsidyEligibility.dmn", "subsidy/CL-1/ChainSubsidyAmount.dmn");

    @Test
    void findsNothingAgainstAnEligibleChainLeader() {
        assertThat(SubsidyFacts.ofChainLeader().reasons(engine)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "regionInJurisdiction, false, REGION_OUTSIDE",
        "seriousDishonesty, true, NEG_CREDIT",
        "safetyIncident3y, true, NEG_SAFETY3Y",
        "duplicateProject, true, SAME_PROJECT",
        "pledged, false, NOT_PLEDGED",
    })
    void refusesByFact(String input, boolean value, String reason) {
        assertThat(SubsidyFacts.ofChainLeader().with(input, value).reasons(engine))
                .containsExactly(reason);
    }

    @Test
    void refusesOtherApplicants() {
        assertThat(SubsidyFacts.ofChainLeader().with("applicantType", "SME").reasons(engine))
                .containsExactly("APPLICANT_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "ledSmeCount, 9, LED_SME_TOO_FEW",
        "ledSmeLevel2BasisPoints, 7999, LED_LEVEL_RATE_LOW",
        "platformCostYuan, 0, PLATFORM_COST_MISSING",
    })
    void refusesBelowTheThreshold(String input, int value, String reason) {
        var facts = SubsidyFacts.ofChainLeader().with(input, value);

        assertThat(facts.reasons(engine)).containsExactly(reason);
        assertThat(facts.amount(engine)).contains(entry("reason", reason), entry("rateBasisPoints", 0));
    }

    @Test
    void refusesWithoutPlatformCost() {
        assertThat(SubsidyFacts.ofChainLeader().with("platformCostYuan", null).reasons(engine))
                .containsExactly("PLATFORM_COST_MISSING");
    }

    @Test
    void doesNotFailForWhatIsNotYetVerified() {
        var facts = SubsidyFacts.ofChainLeader().with("ledSmeCount", null).with("ledSmeLevel2BasisPoints", null);

        assertThat(facts.reasons(engine)).isEmpty();
        assertThat(facts.amount(engine)).contains(entry("reason", "NO_RULE_MATCHED"));
    }

    @Test
    void paysThreeTenthsOfThePlatformCostUpToThreeMillion() {
        assertThat(SubsidyFacts.ofChainLeader().amount(engine))
                .contains(
                        entry("rateBasisPoints", 3000),
                        entry("capYuan", 3_000_000L),
                        entry("bonusYuan", 0L),
                        entry("prepayRateBasisPoints", 0),
                        entry("prepayCapYuan", 0L),
                        entry("reason", null));
    }
}
