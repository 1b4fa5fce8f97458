package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.engine.Engine;

/**
 * Messages to waiting processes, in the caller's transaction. Refused with {@link SharedError#CHANGED_MEANWHILE} when another
 * transaction has moved the process at this moment.
 */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class ProcessMessages {

    @Inject
    private Engine engine;

    /**
     * To the one process with this business key, a called one included, that waits for the message.
     *
     * @throws DomainException {@link WorkflowError#MESSAGE_NOT_AWAITED} when none or more than one waits
     */
    public void correlate(String businessKey, String message, Map<String, Object> variables) {
        deliver(
                engine.runtime().createMessageCorrelation(message).processInstanceBusinessKey(businessKey),
                variables,
                message,
                businessKey);
    }

    /**
     * As {@link #correlate}, but what the message starts keeps the variables to itself: each instance of an event subprocess
     * has its own.
     */
    public void correlateWithin(String businessKey, String message, Map<String, Object> variables) {
        deliver(
                engine.runtime()
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey)
                        .setVariablesToTriggeredScope(variables),
                Map.of(),
                message,
                businessKey);
    }

    /**
     * @throws DomainException {@link WorkflowError#MESSAGE_NOT_AWAITED} when the instance does not wait for it
     */
    public void correlateInstance(String processInstanceId, String message, Map<String, Object> variables) {
        deliver(
                engine.runtime().createMessageCorrelation(message).processInstanceId(processInstanceId),
                variables,
                message,
                processInstanceId);
    }

    /** True when a process with this business key, a called one included, waits for the message. */
    public boolean awaited(String businessKey, String message) {
        return engine.runtime()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(businessKey)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    private static void deliver(
            MessageCorrelationBuilder builder, Map<String, Object> variables, String message, String key) {
        try {
            builder.setVariables(variables).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new DomainException(WorkflowError.MESSAGE_NOT_AWAITED, message, key);
        } catch (OptimisticLockingException e) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE);
        }
    }
}
