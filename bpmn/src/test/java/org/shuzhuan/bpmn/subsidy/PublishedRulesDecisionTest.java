package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.ModelEngine;

class PublishedRulesDecisionTest {

    @RegisterExtension
    static final ModelEngine engine =
            new ModelEngine("subsidy/LY-2025/ChainSubsidyEligibility.dmn", "subsidy/LY-2025/ChainSubsidyAmount.dmn");

    @Test
    void findsNothingAgainstAnEligibleEnterprise() {
        assertThat(SubsidyFacts.ofSmallEnterprise().reasons(engine)).isEmpty();
    }

    @Test
    void doesNotFailForWhatIsNotYetVerified() {
        var facts = SubsidyFacts.ofSmallEnterprise().with("inSignedPool", null).with("levelAfter", null);

        assertThat(facts.reasons(engine)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seriousDishonesty, true, NEG_CREDIT",
        "safetyIncident3y, true, NEG_SAFETY3Y",
        "nationalFundBefore, true, DUP_NATIONAL",
        "duplicateProject, true, SAME_PROJECT",
        "regionInJurisdiction, false, REGION_OUTSIDE",
        "inSignedPool, false, NOT_IN_SIGNED_POOL",
        "pledged, false, NOT_PLEDGED",
    })
    void refusesByFact(String input, boolean value, String reason) {
        assertThat(SubsidyFacts.ofSmallEnterprise().with(input, value).reasons(engine))
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "applicantType, CHAIN_LEADER, APPLICANT_TYPE",
        "sizeClass, LARGE, SME_SIZE_REQUIRED",
        "sizeClass, NOT_APPLICABLE, SME_SIZE_REQUIRED",
    })
    void refusesByKind(String input, String value, String reason) {
        assertThat(SubsidyFacts.ofSmallEnterprise().with(input, value).reasons(engine))
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIUM", "SMALL", "MICRO"})
    void admitsEverySmallAndMediumSize(String sizeClass) {
        assertThat(SubsidyFacts.ofSmallEnterprise().with("sizeClass", sizeClass).reasons(engine))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void refusesBelowLevelTwo(int levelAfter) {
        var facts = SubsidyFacts.ofSmallEnterprise().with("levelAfter", levelAfter);

        assertThat(facts.reasons(engine)).containsExactly("LEVEL_BELOW_2");
        assertThat(facts.amount(engine)).contains(entry("reason", "LEVEL_BELOW_2"), entry("rateBasisPoints", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "contractSignedOn, 2024-10-17, CONTRACT_OUTSIDE_WINDOW",
        "contractSignedOn, 2027-01-01, CONTRACT_OUTSIDE_WINDOW",
        "completedOn, 2024-10-17, COMPLETED_OUTSIDE_WINDOW",
        "completedOn, 2027-01-01, COMPLETED_OUTSIDE_WINDOW",
    })
    void refusesDatesOutsideTheWindow(String input, String date, String reason) {
        assertThat(SubsidyFacts.ofSmallEnterprise()
                        .with(input, SubsidyFacts.on(date))
                        .reasons(engine))
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-18", "2026-12-31"})
    void admitsTheFirstAndTheLastDayOfTheWindow(String date) {
        var facts = SubsidyFacts.ofSmallEnterprise()
                .with("contractSignedOn", SubsidyFacts.on(date))
                .with("completedOn", SubsidyFacts.on(date));

        assertThat(facts.reasons(engine)).isEmpty();
    }

    @Test
    void givesAllReasonsAtOnce() {
        var facts = SubsidyFacts.ofSmallEnterprise()
                .with("seriousDishonesty", true)
                .with("pledged", false)
                .with("levelAfter", 1)
                .with("contractSignedOn", SubsidyFacts.on("2024-10-10"));

        assertThat(facts.reasons(engine))
                .containsExactlyInAnyOrder("NEG_CREDIT", "NOT_PLEDGED", "LEVEL_BELOW_2", "CONTRACT_OUTSIDE_WINDOW");
    }

    @Test
    void tellsWhichRulesMatched() {
        var facts = SubsidyFacts.ofSmallEnterprise().with("pledged", false).with("levelAfter", 1);

        assertThat(facts.rules(engine)).containsExactlyInAnyOrder("LY-2025-E9", "LY-2025-E10");
        assertThat(facts.amount(engine)).contains(entry("rule", "LY-2025-A1"));
    }

    @ParameterizedTest
    @CsvSource({"2, 250000", "3, 350000", "4, 450000"})
    void paysHalfOfTheInvestmentUpToTheCapOfTheLevel(int levelAfter, long capYuan) {
        var amount =
                SubsidyFacts.ofSmallEnterprise().with("levelAfter", levelAfter).amount(engine);

        assertThat(amount)
                .contains(
                        entry("rateBasisPoints", 5000),
                        entry("capYuan", capYuan),
                        entry("bonusYuan", 0L),
                        entry("prepayRateBasisPoints", 4000),
                        entry("prepayCapYuan", 150_000L),
                        entry("reason", null));
    }

    @ParameterizedTest
    @CsvSource({"2, 600000, 200000, 250000, 80000", "3, 400000, 500000, 200000, 150000"})
    void givesThePublishedExamples(int levelAfter, long invest, long downPayment, long grant, long prepay) {
        var amount =
                SubsidyFacts.ofSmallEnterprise().with("levelAfter", levelAfter).amount(engine);

        assertThat(share(invest, amount.get("rateBasisPoints")).min(BigDecimal.valueOf((Long) amount.get("capYuan"))))
                .isEqualByComparingTo(BigDecimal.valueOf(grant));
        assertThat(share(downPayment, amount.get("prepayRateBasisPoints"))
                        .min(BigDecimal.valueOf((Long) amount.get("prepayCapYuan"))))
                .isEqualByComparingTo(BigDecimal.valueOf(prepay));
    }

    @Test
    void paysNothingOutsideTheSignedPool() {
        assertThat(SubsidyFacts.ofSmallEnterprise().with("inSignedPool", false).amount(engine))
                .contains(entry("reason", "NOT_IN_SIGNED_POOL"), entry("capYuan", 0L));
        assertThat(SubsidyFacts.ofSmallEnterprise().with("inSignedPool", null).amount(engine))
                .contains(entry("reason", "NOT_IN_SIGNED_POOL"));
    }

    @Test
    void fallsThroughToTheLastRule() {
        assertThat(SubsidyFacts.ofSmallEnterprise().with("levelAfter", null).amount(engine))
                .contains(entry("reason", "NO_RULE_MATCHED"), entry("capYuan", 0L));
    }

    private static BigDecimal share(long yuan, Object basisPoints) {
        return BigDecimal.valueOf(yuan)
                .multiply(BigDecimal.valueOf((Integer) basisPoints))
                .movePointLeft(4);
    }
}
