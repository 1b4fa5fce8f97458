package org.shuzhuan.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When a period of working days ends: either a last day that is known, or so many working days after the last day whose
 * calendar is published (shown as 待某年工作日历公布, neither green nor red). The second kind becomes the first by
 * {@link WorkingCalendar#resume} once the year is imported.
 */
public final class Deadline implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate lastDay;
    private final int workingDaysLeft;
    private final LocalDate lastKnownDay;

    private Deadline(LocalDate lastDay, int workingDaysLeft, LocalDate lastKnownDay) {
        this.lastDay = lastDay;
        this.workingDaysLeft = workingDaysLeft;
        this.lastKnownDay = lastKnownDay;
    }

    /** Ends at 24:00 of this day. */
    public static Deadline on(LocalDate lastDay) {
        return new Deadline(Objects.requireNonNull(lastDay), 0, null);
    }

    /**
     * @param workingDaysLeft 1 or more, counted from the day after {@code lastKnownDay}
     * @param lastKnownDay last day counted so far
     */
    public static Deadline beyondCalendar(int workingDaysLeft, LocalDate lastKnownDay) {
        if (workingDaysLeft < 1) {
            throw new IllegalArgumentException("no working days left: " + workingDaysLeft);
        }
        return new Deadline(null, workingDaysLeft, Objects.requireNonNull(lastKnownDay));
    }

    public boolean isKnown() {
        return lastDay != null;
    }

    /** Empty while the calendar is not published. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** 24:00 of the last day, written as 00:00 of the day after; empty while the calendar is not published. */
    public Optional<LocalDateTime> endsAt() {
        return lastDay().map(day -> day.plusDays(1).atStartOfDay());
    }

    /** For pages: null while the calendar is not published. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** 0 when the last day is known. */
    public int getWorkingDaysLeft() {
        return workingDaysLeft;
    }

    /** Null when the last day is known. */
    public LocalDate getLastKnownDay() {
        return lastKnownDay;
    }

    /** The year whose calendar is awaited; 0 when the last day is known. */
    public int getAwaitedYear() {
        return lastKnownDay == null ? 0 : lastKnownDay.plusDays(1).getYear();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline deadline
                && Objects.equals(lastDay, deadline.lastDay)
                && workingDaysLeft == deadline.workingDaysLeft
                && Objects.equals(lastKnownDay, deadline.lastKnownDay);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lastDay, workingDaysLeft, lastKnownDay);
    }

    @Override
    public String toString() {
        return isKnown() ? lastDay.toString() : lastKnownDay + "+" + workingDaysLeft;
    }
}
