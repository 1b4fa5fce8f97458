package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.WorkingCalendar;

/**
 * Deadline of a step: 24:00 of its last working day, yellow before it, red from it on.
 *
 * @param from the day whose following working day counts first
 * @param workingDays 1 or more
 * @param dueAt 24:00 of the last day, that is 0:00 of the next; null while the calendar is unknown
 * @param yellowAt 0:00 of the day on which at most 20 % of the working days, or one, remain after it
 * @param redAt same instant as dueAt
 * @param unresolvedDays working days left after {@code lastKnownDay}; 0 when the deadline is known
 * @param lastKnownDay last day of the published calendar; null when the deadline is known
 */
public record StepDeadline(
        LocalDate from,
        int workingDays,
        LocalDateTime dueAt,
        LocalDateTime yellowAt,
        LocalDateTime redAt,
        int unresolvedDays,
        LocalDate lastKnownDay)
        implements Serializable {

    private static final int YELLOW_DIVISOR = 5;

    public static StepDeadline count(WorkingCalendar calendar, LocalDate from, int workingDays) {
        Deadline last = calendar.plusWorkingDays(from, workingDays);
        if (!last.isKnown()) {
            return new StepDeadline(
                    from, workingDays, null, null, null, last.getWorkingDaysLeft(), last.getLastKnownDay());
        }
        LocalDateTime due = last.lastDay().orElseThrow().plusDays(1).atStartOfDay();
        int yellowDay = Math.max(0, workingDays - yellowDays(workingDays));
        LocalDateTime yellow = calendar.plusWorkingDays(from, yellowDay)
                .lastDay()
                .orElseThrow()
                .atStartOfDay();
        return new StepDeadline(from, workingDays, due, yellow, due, 0, null);
    }

    /** Working days that may be left when the light turns yellow. */
    static int yellowDays(int workingDays) {
        return Math.max(1, workingDays / YELLOW_DIVISOR);
    }

    public boolean known() {
        return dueAt != null;
    }
}
