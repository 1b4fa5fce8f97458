package org.shuzhuan.workflow;

import java.time.LocalDate;

/**
 * A task's deadline turned yellow or red. Fired as a CDI event in the timer's transaction, so that the reminder is
 * not lost when the node dies.
 *
 * @param light {@link Light#YELLOW} or {@link Light#RED}
 * @param holder login of the person who holds the task; null when nobody does
 * @param candidateGroup {@code role@organisationCode}
 * @param lastDay last day of the deadline
 */
public record DeadlineReached(
        String taskId,
        String businessKey,
        Long subjectId,
        String taskKey,
        String taskName,
        Light light,
        String holder,
        String candidateGroup,
        LocalDate lastDay) {}
