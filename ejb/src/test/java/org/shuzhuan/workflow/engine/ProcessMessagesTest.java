package org.shuzhuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.ErrorCode;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.ProcessMessages;
import org.shuzhuan.workflow.WorkflowError;

class ProcessMessagesTest {

    private final ProcessMessages messages = new ProcessMessages();
    private final MessageCorrelationBuilder builder =
            Mockito.mock(MessageCorrelationBuilder.class, Answers.RETURNS_SELF);

    @BeforeEach
    void waitForTheMessage() throws ReflectiveOperationException {
        Engine engine = Mockito.mock(Engine.class);
        RuntimeService runtime = Mockito.mock(RuntimeService.class);
        Mockito.when(engine.runtime()).thenReturn(runtime);
        Mockito.when(runtime.createMessageCorrelation("Msg_Withdrawn")).thenReturn(builder);
        Field field = ProcessMessages.class.getDeclaredField("engine");
        field.setAccessible(true);
        field.set(messages, engine);
    }

    @Test
    void tellsThatAnotherTransactionMovedTheProcess() {
        refusedAs(SharedError.CHANGED_MEANWHILE, new OptimisticLockingException("moved"));
    }

    @Test
    void tellsThatNoProcessWaits() {
        refusedAs(
                WorkflowError.MESSAGE_NOT_AWAITED,
                new MismatchingMessageCorrelationException("Msg_Withdrawn", "nobody waits"));
    }

    private void refusedAs(ErrorCode code, RuntimeException failure) {
        Mockito.doThrow(failure).when(builder).correlate();
        assertThatThrownBy(() -> messages.correlate("case-7", "Msg_Withdrawn", Map.of()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(code));
    }
}
