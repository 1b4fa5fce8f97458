package org.shuzhuan.operations.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.identity.Role;

class CasePlanTest {

    private final List<CasePlan> plans = CasePlan.all();

    @Test
    void reachesEveryStatusThatExistsYet() {
        Set<CaseStatus> reached =
                plans.stream().map(CasePlan::endsAs).filter(Objects::nonNull).collect(Collectors.toSet());
        assertThat(reached).isEqualTo(EnumSet.allOf(CaseStatus.class));
    }

    @Test
    void takesEveryKindOfStep() {
        Set<CaseStep> taken = plans.stream()
                .flatMap(plan -> plan.steps().stream())
                .map(CasePlan.Step::act)
                .collect(Collectors.toSet());
        assertThat(taken).containsExactlyInAnyOrder(CaseStep.values());
    }

    @Test
    void noInvoiceSupportsTwoItems() {
        List<CityEnterprise> enterprises = CityEnterprise.all(new Random(1));
        Set<String> seen = new HashSet<>();
        plans.forEach(plan -> ApplicationValues.of(plan, enterprises.get(plan.enterprise() - 1), enterprises)
                .forEach((path, text) -> {
                    if (path.endsWith(".invoice")) {
                        assertThat(text).matches("\\d{20}");
                        assertThat(seen.add(text)).as(path + " " + text).isTrue();
                    }
                }));
    }

    @Test
    void threeEnterprisesStayFreeForVisitors() {
        assertThat(plans).extracting(CasePlan::enterprise).doesNotContain(26, 27, 28);
    }

    @Test
    void noPersonSitsAtTwoDesks() {
        assertThat(CityAccount.all()).extracting(CityAccount::login).doesNotHaveDuplicates();
    }

    @Test
    void everyDivisionIsServedByItsOwnOfficeAndElseByTheCity() {
        List<CityAccount> people = CityAccount.all();
        assertThat(CityAccount.at(people, Role.ACCEPTANCE, "990121", 0)).isEqualTo("linxi.acceptance");
        assertThat(CityAccount.at(people, Role.REVIEW, "990121", 1)).isEqualTo("city.review2");
        assertThat(CityAccount.at(people, Role.PAYER, "990171", 1)).isEqualTo("payer2");
    }
}
