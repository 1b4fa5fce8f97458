package org.shuzhuan.operations.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.enterprise.CreditCode;

class CityEnterpriseTest {

    private final List<CityEnterprise> enterprises = CityEnterprise.all(new Random(20261123));

    @Test
    void everyCreditCodeIsValidAndOfTheUnassignedDivision() {
        assertThat(enterprises).hasSize(33).allSatisfy(enterprise -> {
            assertThat(CreditCode.check(enterprise.creditCode())).isEqualTo(CreditCode.Outcome.VALID);
            assertThat(enterprise.creditCode().substring(2)).startsWith("9901");
        });
    }

    @Test
    void noTwoEnterprisesShareCodeOrName() {
        assertThat(enterprises).extracting(CityEnterprise::creditCode).doesNotHaveDuplicates();
        assertThat(enterprises).extracting(CityEnterprise::name).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedMakesTheSameCity() {
        assertThat(CityEnterprise.all(new Random(20261123))).isEqualTo(enterprises);
    }

    @Test
    void eachChainLeaderLeadsEnoughEnterprisesAndNoneTwice() {
        List<CityEnterprise> leaders = enterprises.stream()
                .filter(enterprise -> enterprise.kind() == ApplicantKind.CHAIN_LEADER)
                .toList();
        assertThat(leaders).hasSize(2).allSatisfy(leader -> assertThat(DemonstrationLoader.ledBy(leader, enterprises))
                .hasSizeGreaterThanOrEqualTo(10));
        assertThat(DemonstrationLoader.ledBy(leaders.get(0), enterprises))
                .doesNotContainAnyElementsOf(DemonstrationLoader.ledBy(leaders.get(1), enterprises));
    }
}
