package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;
import org.shuzhuan.workflow.WorkflowError;

/** A task is read after the case's lock was awaited, whatever the desk decides. */
class CaseActsTest {

    private final CaseActs acts = new CaseActs();
    private final TaskWork tasks = mock(TaskWork.class);
    private final WorkItemView task = mock(WorkItemView.class);

    @BeforeEach
    void openATask() {
        acts.tasks = tasks;
        acts.cases = mock(CaseFileStore.class);
        CaseFile caseFile = mock(CaseFile.class);
        when(caseFile.getId()).thenReturn(7L);
        when(tasks.subjectOf("t1")).thenReturn(7L);
        when(acts.cases.lock(7L)).thenReturn(caseFile);
        when(task.getTaskKey()).thenReturn("Task_DecideObjection");
    }

    @Test
    void takesAnyOfTheTasksThatADeskDecides() {
        when(tasks.open("t1")).thenReturn(task);
        assertThat(acts.begin("t1", Set.of("Task_HandleObjection", "Task_DecideObjection"))
                        .taskKey())
                .isEqualTo("Task_DecideObjection");
        InOrder order = inOrder(tasks, acts.cases);
        order.verify(tasks).subjectOf("t1");
        order.verify(acts.cases).lock(7L);
        order.verify(tasks).open("t1");
    }

    @Test
    void refusesATaskOfAnotherDesk() {
        when(tasks.open("t1")).thenReturn(task);
        assertThatThrownBy(() -> acts.begin("t1", "Task_ReviewByCity"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(WorkflowError.TASK_IS_ANOTHER));
    }

    @Test
    void tellsTheLoserOfARaceForAnObjection() {
        DomainException decided = new DomainException(WorkflowError.TASK_ALREADY_DECIDED);
        ObjectionDesk desk = new ObjectionDesk();
        desk.acts = mock(CaseActs.class);
        desk.tasks = mock(TaskWork.class);
        when(desk.acts.begin("t1", Set.of("Task_HandleObjection", "Task_DecideObjection")))
                .thenThrow(decided);
        assertThatThrownBy(() -> desk.dismiss("t1", Opinion.of("不成立"))).isSameAs(decided);
        assertThatThrownBy(() -> desk.uphold("t1", Opinion.of("成立"))).isSameAs(decided);
        verifyNoInteractions(desk.tasks);
    }
}
