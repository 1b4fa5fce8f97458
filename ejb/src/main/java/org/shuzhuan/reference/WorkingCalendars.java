package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shuzhuan.reference.entity.CalendarDay;
import org.shuzhuan.reference.entity.CalendarYear;
import org.shuzhuan.reference.store.CalendarStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** The published years as people see them, and the public working-day calculator. */
@Stateless
public class WorkingCalendars {

    /** Four years of working days: more is a slip of the pen. */
    public static final int MOST_WORKING_DAYS = 1000;

    private static final int WARNING_DAYS = 60;

    @Inject
    PortalClock clock;

    @Inject
    CalendarStore calendars;

    @Inject
    WorkingCalendar calendar;

    @Requires(Requires.ANYONE)
    public List<CalendarYearView> published() {
        return calendars.all().stream().map(this::view).toList();
    }

    /**
     * The last day of a period that starts the day after {@code start}.
     *
     * @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED} when the period reaches an unpublished year,
     *     {@link ReferenceError#VALUE_NEGATIVE}, {@link ReferenceError#TOO_MANY_DAYS}
     */
    @Requires(Requires.ANYONE)
    public LocalDate calculate(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new DomainException(ReferenceError.VALUE_NEGATIVE);
        }
        if (workingDays > MOST_WORKING_DAYS) {
            throw new DomainException(ReferenceError.TOO_MANY_DAYS, MOST_WORKING_DAYS);
        }
        Deadline deadline = calendar.plusWorkingDays(start, workingDays);
        return deadline.lastDay()
                .orElseThrow(
                        () -> new DomainException(ReferenceError.CALENDAR_NOT_PUBLISHED, deadline.getAwaitedYear()));
    }

    /**
     * The year whose calendar administrators should import now: the first unpublished one, from {@value #WARNING_DAYS} days
     * before it begins.
     */
    @Requires("reference:import-calendar")
    public OptionalInt awaitedYear() {
        LocalDate horizon = clock.today().plusDays(WARNING_DAYS);
        return IntStream.rangeClosed(clock.today().getYear(), horizon.getYear())
                .filter(year -> !calendar.isPublished(year))
                .findFirst();
    }

    private CalendarYearView view(CalendarYear year) {
        List<CalendarDayView> days =
                calendars.days(year.year()).stream().map(CalendarDay::view).toList();
        int workingDays = calendars.workingDays(year.year()).orElseThrow().count();
        return new CalendarYearView(year.year(), year.source(), year.importedAt(), workingDays, days);
    }
}
