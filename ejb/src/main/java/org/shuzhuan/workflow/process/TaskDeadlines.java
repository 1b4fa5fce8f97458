package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuzhuan.workflow.StepDeadline;

/** {@code ${taskDeadlines.dueAt(execution)}}: when the timers of a task fire. */
@Named
@ApplicationScoped
public class TaskDeadlines {

    /** A timer needs a date: one whose calendar is unknown sleeps until the import sets the real one. */
    private static final LocalDateTime ASLEEP = LocalDateTime.of(9999, 1, 1, 0, 0);

    @Inject
    private StepSetup setup;

    /** 24:00 of the last working day. */
    public Date dueAt(DelegateExecution execution) {
        return timer(execution, StepDeadline::dueAt);
    }

    public Date yellowAt(DelegateExecution execution) {
        return timer(execution, StepDeadline::yellowAt);
    }

    public Date redAt(DelegateExecution execution) {
        return timer(execution, StepDeadline::redAt);
    }

    private Date timer(DelegateExecution execution, Function<StepDeadline, LocalDateTime> part) {
        LocalDateTime time = setup.prepare(execution).deadline().map(part).orElse(ASLEEP);
        return StepVariables.date(time);
    }

    /** True for a timer that waits for a calendar. */
    public static boolean asleep(Date dueDate) {
        return StepVariables.date(ASLEEP).equals(dueDate);
    }
}
