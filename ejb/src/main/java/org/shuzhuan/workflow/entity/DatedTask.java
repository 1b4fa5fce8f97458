package org.shuzhuan.workflow.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.StepDeadline;

/** The deadline of a task, as columns of its row. */
@MappedSuperclass
abstract class DatedTask {

    /** Sorts after every real deadline. */
    private static final LocalDateTime FAR = LocalDateTime.of(9999, 1, 1, 0, 0);

    @Column(name = "DUE_AT")
    private LocalDateTime dueAt;

    @Column(name = "YELLOW_AT")
    private LocalDateTime yellowAt;

    @Column(name = "RED_AT")
    private LocalDateTime redAt;

    @Column(name = "DUE_ORDER")
    private LocalDateTime dueOrder = FAR;

    @Column(name = "TASK_DAYS")
    private Integer taskDays;

    @Column(name = "DAYS_FROM")
    private LocalDate daysFrom;

    @Column(name = "UNRESOLVED_DAYS")
    private Integer unresolvedDays;

    @Column(name = "LAST_KNOWN_DAY")
    private LocalDate lastKnownDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "LIGHT_TOLD")
    private Light lightTold = Light.GREEN;

    public void setDeadline(StepDeadline deadline) {
        taskDays = deadline.workingDays();
        daysFrom = deadline.from();
        dueAt = deadline.dueAt();
        yellowAt = deadline.yellowAt();
        redAt = deadline.redAt();
        dueOrder = deadline.known() ? deadline.dueAt() : FAR;
        unresolvedDays = deadline.known() ? null : Integer.valueOf(deadline.unresolvedDays());
        lastKnownDay = deadline.lastKnownDay();
        lightTold = Light.GREEN;
    }

    /** A reminder of this light was sent. */
    public void told(Light light) {
        lightTold = light;
    }

    public LocalDateTime getDueAt() {
        return dueAt;
    }

    public LocalDateTime getYellowAt() {
        return yellowAt;
    }

    public LocalDateTime getDueOrder() {
        return dueOrder;
    }

    public Integer getTaskDays() {
        return taskDays;
    }

    public LocalDate getDaysFrom() {
        return daysFrom;
    }

    public Integer getUnresolvedDays() {
        return unresolvedDays;
    }

    public LocalDate getLastKnownDay() {
        return lastKnownDay;
    }

    public Light getLightTold() {
        return lightTold;
    }
}
