package org.shuzhuan.bpmn.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

class PolicyVersionTest {

    @RegisterExtension
    static final ModelEngine engine = new ModelEngine(
            "subsidy/LY-2025/ChainSubsidyEligibility.dmn",
            "subsidy/LY-2025/ChainSubsidyAmount.dmn",
            "subsidy/CL-1/ChainSubsidyEligibility.dmn",
            "subsidy/CL-1/ChainSubsidyAmount.dmn");

    @ParameterizedTest
    @CsvSource({"LY-2025@1, 5000", "CL-1@1, 3000"})
    void takesTheVersionTheCallNames(String versionTag, int rateBasisPoints) {
        var facts = SubsidyFacts.ofChainLeader().with("levelAfter", 2).with("inSignedPool", true);

        assertThat(facts.amount(engine, versionTag)).contains(entry("rateBasisPoints", rateBasisPoints));
    }
}
