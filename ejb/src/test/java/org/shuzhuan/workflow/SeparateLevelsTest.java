package org.shuzhuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparateLevelsTest {

    @ParameterizedTest
    @CsvSource({
        "leader, Task_Countersign, leader, Task_IssueApproval",
        "leader, Task_IssueApproval, leader, Task_Countersign",
        "leader, Task_IssueApproval, leader, Task_ReviewRejectionByLeader",
        "review, Task_ReviewByCity, review, Task_HandleObjection",
        "review, Task_ReviewByCity, auditor, Task_AuditInvestment",
        "leader, Task_Countersign, finance, Task_Countersign",
    })
    void areTwo(String doneRole, String done, String role, String task) {
        assertThat(SeparateLevels.areTwo(doneRole, done, role, task)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "leader, Task_Countersign, leader, Task_Countersign",
        "leader, Task_IssueApproval, leader, Task_IssueApproval",
        "review, Task_ReviewByCity, review, Task_ReviewByCity",
        "finance, Task_Countersign, finance, Task_ClawBack",
    })
    void areOneAfterASendBack(String doneRole, String done, String role, String task) {
        assertThat(SeparateLevels.areTwo(doneRole, done, role, task)).isFalse();
    }
}
