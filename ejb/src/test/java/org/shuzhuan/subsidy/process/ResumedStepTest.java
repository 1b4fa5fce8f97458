package org.shuzhuan.subsidy.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumedStepTest {

    @ParameterizedTest
    @CsvSource({
        "false, false, false, Task_AcceptApplication",
        "true,  false, false, Task_VerifyOnSite",
        "true,  false, true,  Task_VerifyOnSite",
        "true,  true,  true,  Task_VerifyOnSite",
        "true,  true,  false, Task_ReviewByCity",
    })
    void leavesOutNoDesk(boolean accepted, boolean verified, boolean rejectedByCounty, String step) {
        assertThat(ResumedStep.of(accepted, verified, rejectedByCounty)).isEqualTo(step);
    }
}
