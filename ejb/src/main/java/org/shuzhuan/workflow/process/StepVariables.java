package org.shuzhuan.workflow.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.StepDeadline;

/** Names and typed access of the variables that a step sets up; all but the case id are local to the task's execution. */
public final class StepVariables {

    private static final String CASE_FILE_ID = "caseFileId";
    private static final String CANDIDATE_GROUP = "candidateGroup";
    private static final String CLOCK_PAUSED = "clockPaused";
    private static final String DUE_AT = "dueAt";
    private static final String YELLOW_AT = "yellowAt";
    private static final String RED_AT = "redAt";
    private static final String TASK_DAYS = "taskDays";
    private static final String DAYS_FROM = "daysFrom";
    private static final String UNRESOLVED_DAYS = "unresolvedDays";
    private static final String LAST_KNOWN_DAY = "lastKnownDay";

    private final DelegateExecution execution;

    private StepVariables(DelegateExecution execution) {
        this.execution = execution;
    }

    public static StepVariables of(DelegateExecution execution) {
        return new StepVariables(execution);
    }

    public Optional<Long> caseFileId() {
        return Optional.ofNullable((Long) execution.getVariable(CASE_FILE_ID));
    }

    boolean prepared() {
        return execution.hasVariableLocal(CANDIDATE_GROUP);
    }

    void prepare(String candidateGroup, boolean clockPaused, StepDeadline deadline) {
        execution.setVariableLocal(CANDIDATE_GROUP, candidateGroup);
        execution.setVariableLocal(CLOCK_PAUSED, clockPaused);
        execution.setVariablesLocal(values(deadline));
    }

    public boolean clockPaused() {
        return Boolean.TRUE.equals(execution.getVariableLocal(CLOCK_PAUSED));
    }

    /** Empty for a task whose model has no step set-up. */
    public Optional<StepDeadline> deadline() {
        Integer days = (Integer) execution.getVariableLocal(TASK_DAYS);
        if (days == null) {
            return Optional.empty();
        }
        return Optional.of(new StepDeadline(
                day(DAYS_FROM),
                days,
                time(DUE_AT),
                time(YELLOW_AT),
                time(RED_AT),
                unresolvedDays(),
                day(LAST_KNOWN_DAY)));
    }

    /** The variables of a deadline, for {@link #prepare} and for a later recount. */
    public static Map<String, Object> values(StepDeadline deadline) {
        Map<String, Object> values = new HashMap<>();
        values.put(TASK_DAYS, deadline.workingDays());
        values.put(DAYS_FROM, deadline.from().toString());
        values.put(DUE_AT, date(deadline.dueAt()));
        values.put(YELLOW_AT, date(deadline.yellowAt()));
        values.put(RED_AT, date(deadline.redAt()));
        values.put(UNRESOLVED_DAYS, deadline.unresolvedDays());
        values.put(
                LAST_KNOWN_DAY,
                deadline.lastKnownDay() == null ? null : deadline.lastKnownDay().toString());
        return values;
    }

    public static Date date(LocalDateTime time) {
        return time == null ? null : Date.from(time.atZone(PortalClock.ZONE).toInstant());
    }

    private int unresolvedDays() {
        Integer days = (Integer) execution.getVariableLocal(UNRESOLVED_DAYS);
        return days == null ? 0 : days;
    }

    private LocalDateTime time(String name) {
        Date date = (Date) execution.getVariableLocal(name);
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), PortalClock.ZONE);
    }

    private LocalDate day(String name) {
        String day = (String) execution.getVariableLocal(name);
        return day == null ? null : LocalDate.parse(day);
    }
}
