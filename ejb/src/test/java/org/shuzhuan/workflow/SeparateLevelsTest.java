package org.shuzhuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.entity.WorkDone;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

class SeparateLevelsTest {

    private static final String GROUP = "leader@YC-GXJ";
    private static final long CASE = 7;

    private final SeparateLevels levels = new SeparateLevels();
    private final WorkItem approval = Mockito.mock(WorkItem.class);
    private final Recusals recusals = Mockito.mock(Recusals.class);

    @BeforeEach
    @SuppressWarnings("unchecked")
    void countersignedByTheFirstLeader() {
        Mockito.when(approval.getBusinessKey()).thenReturn("990121");
        Mockito.when(approval.getRole()).thenReturn("leader");
        Mockito.when(approval.getTaskKey()).thenReturn("Task_IssueApproval");
        Mockito.when(approval.getCandidateGroup()).thenReturn(GROUP);
        Mockito.when(approval.getSubjectId()).thenReturn(CASE);
        WorkDone signed = Mockito.mock(WorkDone.class);
        Mockito.when(signed.getRole()).thenReturn("leader");
        Mockito.when(signed.getTaskKey()).thenReturn("Task_Countersign");
        Mockito.when(signed.getTaskName()).thenReturn("会签");
        levels.items = Mockito.mock(WorkItemStore.class);
        Mockito.when(levels.items.doneBy("first", "990121")).thenReturn(List.of(signed));
        levels.recusals = Mockito.mock(Instance.class);
        Mockito.when(levels.recusals.isResolvable()).thenReturn(true);
        Mockito.when(levels.recusals.get()).thenReturn(recusals);
    }

    @Test
    void nameWhoElseCanDecide() {
        desk("first 郑分管", "second 冯分管", "tied 钱分管");
        Mockito.when(recusals.tied("tied", CASE)).thenReturn(true);

        assertThatThrownBy(() -> levels.refuse(approval, "first")).isInstanceOfSatisfying(DomainException.class, no -> {
            assertThat(no.getCode()).isEqualTo(WorkflowError.SECOND_LEVEL_BY_SAME_PERSON);
            assertThat(no.getArguments()).containsExactly("990121", "会签", "冯分管");
        });
        assertThatCode(() -> levels.refuse(approval, "second")).doesNotThrowAnyException();
    }

    @Test
    void sayWhenNobodyElseCan() {
        desk("first 郑分管");

        assertThatThrownBy(() -> levels.refuse(approval, "first")).isInstanceOfSatisfying(DomainException.class, no -> {
            assertThat(no.getCode()).isEqualTo(WorkflowError.NOBODY_ELSE_MAY_DECIDE);
            assertThat(no.getArguments()).containsExactly("会签");
        });
    }

    private void desk(String... people) {
        List<Assignee> holders = Stream.of(people)
                .map(person -> person.split(" "))
                .map(person -> new Assignee(GROUP, person[0], person[1]))
                .toList();
        Mockito.when(recusals.holdersOf(GROUP)).thenReturn(holders);
    }

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
