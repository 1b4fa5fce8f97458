package org.shuzhuan.fund;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkflowError;

/** Two payers at one task: the one who waited for the case reads the task as the first has left it. */
class LatePaymentTest {

    private final TaskWork tasks = mock(TaskWork.class);
    private final PaymentPlans plans = mock(PaymentPlans.class);
    private final DomainException decided = new DomainException(WorkflowError.TASK_ALREADY_DECIDED);

    @BeforeEach
    void decideWhileTheLockIsAwaited() {
        when(tasks.subjectOf("t1")).thenReturn(7L);
        when(tasks.open("t1")).thenThrow(decided);
    }

    @Test
    void tellsTheSecondConfirmationThatThePaymentWasConfirmed() {
        PaymentConfirmation desk = new PaymentConfirmation();
        desk.tasks = tasks;
        desk.plans = plans;
        assertThatThrownBy(() -> desk.confirm("t1", "R1", LocalDate.of(2026, 11, 2)))
                .isSameAs(decided);
        readUnderTheLock();
    }

    @Test
    void tellsTheSecondPreparationThatThePaymentWasPrepared() {
        PaymentPreparation desk = new PaymentPreparation();
        desk.tasks = tasks;
        desk.plans = plans;
        assertThatThrownBy(() -> desk.prepare("t1", List.of())).isSameAs(decided);
        readUnderTheLock();
    }

    private void readUnderTheLock() {
        InOrder order = inOrder(tasks, plans);
        order.verify(tasks).subjectOf("t1");
        order.verify(plans).lock(7L);
        order.verify(tasks).open("t1");
        order.verifyNoMoreInteractions();
    }
}
