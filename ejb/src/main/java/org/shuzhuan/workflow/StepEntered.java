package org.shuzhuan.workflow;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A user task that a token enters, with the properties of its model.
 *
 * @param processKey such as {@code ChainSubsidyProcess}
 * @param taskKey such as {@code Task_ReviewByCity}
 * @param role role id of the task; for one of several parallel tasks the one of its turn
 * @param daysKey key of the task days, such as {@code review}
 * @param caseStatus status the case takes; empty when the model does not change it
 * @param caseClock {@code running} or {@code stopped}; empty when the model does not say
 */
public record StepEntered(
        String processKey,
        String processInstanceId,
        String taskKey,
        String role,
        String daysKey,
        Optional<String> caseStatus,
        Optional<String> caseClock,
        LocalDateTime at) {

    public boolean clockStopped() {
        return caseClock.filter("stopped"::equals).isPresent();
    }
}
