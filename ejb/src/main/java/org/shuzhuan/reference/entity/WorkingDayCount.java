package org.shuzhuan.reference.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.ReferenceError;
import org.shuzhuan.shared.DomainException;

/**
 * Counts working days over published years. The day of an event does not count, the period begins the day after (民法典
 * 第二百零一条). An unpublished year is never guessed from weekends.
 */
public class WorkingDayCount {

    private final IntFunction<Optional<YearDays>> published;

    /** @param published calendar of a year, empty when not published */
    public WorkingDayCount(IntFunction<Optional<YearDays>> published) {
        this.published = published;
    }

    /** @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED} */
    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorkingDay(day);
    }

    /**
     * @param workingDays 0 or more; 0 gives the start itself
     */
    public Deadline plus(LocalDate start, int workingDays) {
        refuseNegative(workingDays);
        LocalDate counted = start;
        int left = workingDays;
        while (left > 0) {
            LocalDate next = counted.plusDays(1);
            Optional<YearDays> year = published.apply(next.getYear());
            if (year.isEmpty()) {
                return Deadline.beyondCalendar(left, counted);
            }
            int found = year.get().next(next.getDayOfYear());
            if (found < 0) {
                counted = next.withDayOfYear(year.get().length());
            } else {
                counted = next.withDayOfYear(found);
                left--;
            }
        }
        return Deadline.on(counted);
    }

    /**
     * The working day that lies so many working days before the given day.
     *
     * @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED}
     */
    public LocalDate minus(LocalDate start, int workingDays) {
        refuseNegative(workingDays);
        LocalDate counted = start;
        for (int left = workingDays; left > 0; ) {
            LocalDate previous = counted.minusDays(1);
            int found = year(previous.getYear()).previous(previous.getDayOfYear());
            if (found < 0) {
                counted = previous.withDayOfYear(1);
            } else {
                counted = previous.withDayOfYear(found);
                left--;
            }
        }
        return counted;
    }

    /**
     * Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier.
     *
     * @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED}
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        LocalDate first = from.plusDays(1);
        for (int number = first.getYear(); number <= to.getYear(); number++) {
            YearDays days = year(number);
            int begin = number == first.getYear() ? first.getDayOfYear() : 1;
            int end = number == to.getYear() ? to.getDayOfYear() : days.length();
            count += days.countBetween(begin, end);
        }
        return count;
    }

    private YearDays year(int number) {
        return published
                .apply(number)
                .orElseThrow(() -> new DomainException(ReferenceError.CALENDAR_NOT_PUBLISHED, number));
    }

    private static void refuseNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("negative working days: " + workingDays);
        }
    }
}
