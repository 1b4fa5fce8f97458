package org.shuzhuan.workflow;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A light with the figures of its words: "剩余 3 个工作日", "超期 2 个工作日", "待2027年工作日历公布".
 *
 * @param workingDays working days left, 0 on the last day; days over when red; 0 when waiting or paused
 * @param lastDay last day of the deadline; null when waiting
 * @param awaitedYear year whose calendar is awaited; 0 unless waiting
 */
public record DeadlineLight(Light light, int workingDays, LocalDate lastDay, int awaitedYear) implements Serializable {

    /** Counts working days after the first day up to and with the second; the days lie in published years. */
    @FunctionalInterface
    public interface DayCount {
        int between(LocalDate from, LocalDate to);
    }

    /** The clock of a case stands still. */
    public static DeadlineLight paused() {
        return new DeadlineLight(Light.PAUSED, 0, null, 0);
    }

    public static DeadlineLight waiting(LocalDate lastKnownDay) {
        return new DeadlineLight(Light.WAITING, 0, null, lastKnownDay.getYear() + 1);
    }

    /** @param dueAt 24:00 of the last day */
    public static DeadlineLight of(LocalDateTime dueAt, LocalDateTime yellowAt, LocalDateTime now, DayCount days) {
        LocalDate lastDay = dueAt.minusNanos(1).toLocalDate();
        LocalDate today = now.toLocalDate();
        if (!now.isBefore(dueAt)) {
            return new DeadlineLight(Light.RED, days.between(lastDay, today), lastDay, 0);
        }
        Light light = now.isBefore(yellowAt) ? Light.GREEN : Light.YELLOW;
        return new DeadlineLight(light, days.between(today, lastDay), lastDay, 0);
    }

    public Light getLight() {
        return light;
    }

    public int getWorkingDays() {
        return workingDays;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public int getAwaitedYear() {
        return awaitedYear;
    }
}
