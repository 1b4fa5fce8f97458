package org.shuzhuan.workflow;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.reference.WorkingCalendarImported;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.TaskTimers;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Counts deadlines of open tasks anew. Inbox row, task, variables and timers move together; each move is audited. */
// called by features and by the calendar import inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class Deadlines {

    /** The feature that holds the records behind the tasks observes earlier, and locks them. */
    private static final int AFTER_THE_LOCKS = 3_000;

    @Inject
    private WorkItemStore items;

    @Inject
    private TaskTimers timers;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    /** A year's calendar came in, in the importing transaction: open deadlines get their day, corrected ones move. */
    public void calendarImported(@Observes @Priority(AFTER_THE_LOCKS) WorkingCalendarImported imported) {
        audit.record(
                "reference:import-calendar",
                "CalendarYear",
                Integer.toString(imported.year()),
                null,
                imported.workingDays() + " working days");
        LocalDate first = LocalDate.of(imported.year(), 1, 1);
        items.touching(first.atStartOfDay(), first.plusYears(1)).forEach(item -> recount(item, item.getDaysFrom()));
    }

    /** Records behind the open tasks that a year's calendar concerns: to be locked before it is counted by it. */
    public List<Long> subjectsTouching(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return items.subjectsTouching(first.atStartOfDay(), first.plusYears(1));
    }

    private void recount(WorkItem item, LocalDate from) {
        StepDeadline deadline = StepDeadline.count(calendar, from, item.getTaskDays());
        String before = describe(item);
        boolean moved = !Objects.equals(item.getDueAt(), deadline.dueAt())
                || !Objects.equals(item.getYellowAt(), deadline.yellowAt())
                || !from.equals(item.getDaysFrom());
        if (!moved && deadline.known() || !timers.move(item, deadline)) {
            return;
        }
        item.setDeadline(deadline);
        if (moved) {
            audit.record("workflow:recount-deadline", "Task", item.getTaskId(), before, describe(item));
        }
    }

    private static String describe(WorkItem item) {
        return item.getBusinessKey() + " " + item.getTaskKey() + " from " + item.getDaysFrom() + " due "
                + (item.getDueAt() == null ? item.getLastKnownDay() + "+" + item.getUnresolvedDays() : item.getDueAt());
    }
}
