package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.casefile.entity.CaseApplicant;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseMatter;
import org.shuzhuan.casefile.entity.CaseSubmission;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Money;
import org.shuzhuan.workflow.StepEntered;
import org.shuzhuan.workflow.StepPlan;

class CaseStepRulesTest {

    private static final LocalDateTime SENT = LocalDateTime.of(2026, 11, 20, 10, 0);

    private final CaseStepRules rules = new CaseStepRules();

    @BeforeEach
    void wire() {
        rules.cases = mock(CaseFileStore.class);
        rules.calls = mock(CallDirectory.class);
        when(rules.cases.get(7L))
                .thenReturn(new CaseFile(
                        "K7M2Q9",
                        new CaseMatter("0312", 1L, "改造奖补"),
                        new CaseApplicant(31L, "云川恒序精密机械有限公司", "91990102MA7QX3K28G", "990102", 1L),
                        new CaseSubmission("ChainSubsidyProcess", SENT, Money.ZERO, 15, 20, "key-0001", "digest")));
        when(rules.calls.taskDays(1L, "correct")).thenReturn(10);
        when(rules.calls.taskDays(1L, "review")).thenReturn(3);
        when(rules.calls.organisationFor(1L, "review", "990102")).thenReturn("YC-GXJ");
    }

    @Test
    void countsACorrectionFromTheDayAfterItsNoticeWasSent() {
        assertThat(rules.plan(7L, step("agent", "correct")))
                .isEqualTo(new StepPlan("ent-31", 10, LocalDate.of(2026, 11, 21)));
    }

    @Test
    void countsADeskFromTheDayTheCaseCame() {
        assertThat(rules.plan(7L, step("review", "review"))).isEqualTo(StepPlan.of("YC-GXJ", 3));
    }

    private static StepEntered step(String role, String days) {
        return new StepEntered(
                "ChainSubsidyProcess", "1", "Task", role, days, Optional.empty(), Optional.empty(), SENT);
    }
}
