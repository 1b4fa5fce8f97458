package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

class ChainStarTemplateDecisionTest {

    @RegisterExtension
    static final ModelEngine engine =
            new ModelEngine("subsidy/CS-1/ChainSubsidyEligibility.dmn", "subsidy/CS-1/ChainSubsidyAmount.dmn");

    private static SubsidyFacts ofChainStar() {
        return SubsidyFacts.ofSmallEnterprise()
                .with("inSignedPool", null)
                .with("levelBefore", 2)
                .with("levelAfter", 3)
                .with("effectScore", 80);
    }

    @Test
    void findsNothingAgainstAnEligibleChainStar() {
        assertThat(ofChainStar().reasons(engine)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 200000", "2, 3, 200000", "2, 4, 300000", "3, 4, 300000"})
    void givesAFixedSumByLevel(int before, int after, long yuan) {
        var facts = ofChainStar().with("levelBefore", before).with("levelAfter", after);

        assertThat(facts.reasons(engine)).isEmpty();
        assertThat(facts.amount(engine))
                .contains(entry("bonusYuan", yuan), entry("rateBasisPoints", 0), entry("reason", null));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 90, LEVEL_BELOW_3",
        "3, 3, 90, LEVEL_GAIN_LOW",
        "4, 4, 90, LEVEL_GAIN_LOW",
        "2, 3, 79, EFFECT_SCORE_LOW",
    })
    void refusesBelowTheThreshold(int before, int after, int score, String reason) {
        var facts = ofChainStar()
                .with("levelBefore", before)
                .with("levelAfter", after)
                .with("effectScore", score);

        assertThat(facts.reasons(engine)).containsExactly(reason);
        assertThat(facts.amount(engine)).contains(entry("reason", reason), entry("bonusYuan", 0L));
    }

    @Test
    void doesNotFailForWhatIsNotYetScored() {
        var facts = ofChainStar().with("effectScore", null);

        assertThat(facts.reasons(engine)).isEmpty();
        assertThat(facts.amount(engine)).contains(entry("reason", "NO_RULE_MATCHED"));
    }

    @Test
    void refusesOtherApplicants() {
        assertThat(ofChainStar().with("applicantType", "CHAIN_LEADER").reasons(engine))
                .containsExactly("APPLICANT_TYPE");
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
        assertThat(ofChainStar().with(input, value).reasons(engine)).containsExactly(reason);
    }
}
