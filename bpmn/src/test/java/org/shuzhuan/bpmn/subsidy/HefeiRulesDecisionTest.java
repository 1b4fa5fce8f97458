package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.bpmn.ModelEngine;

/** The published rules of 合肥: rate by the year of completion, cap by the level. */
class HefeiRulesDecisionTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(
            "subsidy/HF-2024/ChainSubsidyEligibility.dmn",
            "subsidy/HF-2024/ChainSubsidyAmount.dmn",
            "subsidy/HF-2025/ChainSubsidyEligibility.dmn",
            "subsidy/HF-2025/ChainSubsidyAmount.dmn");

    private static SubsidyFacts completedIn(int year) {
        return SubsidyFacts.ofSmallEnterprise()
                .with("inSignedPool", null)
                .with("completedOn", SubsidyFacts.on(year + "-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2, 800000, 300000", "2024, 3, 700000, 350000", "2025, 4, 1000000, 400000"})
    void givesThePublishedExamples(int year, int level, long invest, long grant) {
        var amount = completedIn(year).with("levelAfter", level).amount(engine, "HF-" + year + "@1");

        assertThat(granted(invest, amount)).isEqualByComparingTo(BigDecimal.valueOf(grant));
        assertThat(amount).contains(entry("prepayRateBasisPoints", 0), entry("bonusYuan", 0L), entry("reason", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2, 5000, 300000",
        "2024, 3, 5000, 400000",
        "2024, 4, 5000, 500000",
        "2025, 2, 4000, 300000",
        "2025, 3, 4000, 400000",
        "2025, 4, 4000, 500000",
    })
    void lowersTheRateAndKeepsTheCap(int year, int level, int rate, long cap) {
        assertThat(completedIn(year).with("levelAfter", level).amount(engine, "HF-" + year + "@1"))
                .contains(entry("rateBasisPoints", rate), entry("capYuan", cap));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void admitsTheFirstAndTheLastDayOfTheYear(int year) {
        String version = "HF-" + year + "@1";
        for (String day : new String[] {"-01-01", "-12-31"}) {
            var facts = completedIn(year).with("completedOn", SubsidyFacts.on(year + day));
            assertThat(facts.reasons(engine, version)).isEmpty();
            assertThat(facts.amount(engine, version)).contains(entry("reason", null));
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023-12-31", "2024, 2025-01-01", "2025, 2024-12-31", "2025, 2026-01-01"})
    void refusesAnotherYear(int year, String day) {
        var facts = completedIn(year).with("completedOn", SubsidyFacts.on(day));

        assertThat(facts.reasons(engine, "HF-" + year + "@1")).containsExactly("COMPLETED_OUTSIDE_WINDOW");
        assertThat(facts.amount(engine, "HF-" + year + "@1")).contains(entry("reason", "COMPLETED_OUTSIDE_WINDOW"));
    }

    @ParameterizedTest
    @CsvSource({
        "applicantType, CHAIN_LEADER, APPLICANT_TYPE",
        "sizeClass, LARGE, SME_SIZE_REQUIRED",
    })
    void refusesByKind(String input, String value, String reason) {
        for (int year = 2024; year <= 2025; year++) {
            assertThat(completedIn(year).with(input, value).reasons(engine, "HF-" + year + "@1"))
                    .containsExactly(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "regionInJurisdiction, false, REGION_OUTSIDE",
        "seriousDishonesty, true, NEG_CREDIT",
        "safetyIncident3y, true, NEG_SAFETY3Y",
        "nationalFundBefore, true, DUP_NATIONAL",
        "duplicateProject, true, SAME_PROJECT",
        "pledged, false, NOT_PLEDGED",
    })
    void refusesByFact(String input, boolean value, String reason) {
        for (int year = 2024; year <= 2025; year++) {
            assertThat(completedIn(year).with(input, value).reasons(engine, "HF-" + year + "@1"))
                    .containsExactly(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 1", "2025, 0"})
    void refusesBelowLevelTwo(int year, int level) {
        var facts = completedIn(year).with("levelAfter", level);

        assertThat(facts.reasons(engine, "HF-" + year + "@1")).containsExactly("LEVEL_BELOW_2");
        assertThat(facts.amount(engine, "HF-" + year + "@1")).contains(entry("reason", "LEVEL_BELOW_2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void fallsThroughToTheLastRule(int year) {
        assertThat(completedIn(year).with("levelAfter", null).amount(engine, "HF-" + year + "@1"))
                .contains(entry("reason", "NO_RULE_MATCHED"));
    }

    private static BigDecimal granted(long invest, Map<String, Object> amount) {
        return BigDecimal.valueOf(invest)
                .multiply(BigDecimal.valueOf((Integer) amount.get("rateBasisPoints")))
                .movePointLeft(4)
                .min(BigDecimal.valueOf((Long) amount.get("capYuan")));
    }
}
