package org.shuzhuan.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shuzhuan.reference.entity.WorkingDayCount;
import org.shuzhuan.reference.entity.YearDays;
import org.shuzhuan.reference.store.CalendarStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/**
 * The official working calendar (法定节假日与调休). Adding days never fails for an unpublished year: the answer then is a
 * {@link Deadline} beyond the calendar. Questions that need an exact answer throw
 * {@link ReferenceError#CALENDAR_NOT_PUBLISHED}; ask {@link #isPublished} first where that must not happen.
 *
 * @policy 国务院办公厅关于部分节假日安排的通知, 按年
 */
@ApplicationScoped
public class WorkingCalendar {

    /** Another node may have imported a correction; a year absent from the table is asked again each time. */
    private static final long FRESH_MILLIS = Duration.ofMinutes(1).toMillis();

    private record Cached(YearDays days, long readAt) {}

    private final Map<Integer, Cached> years = new ConcurrentHashMap<>();
    private final WorkingDayCount count = new WorkingDayCount(this::published);

    @Inject
    CalendarStore calendars;

    @Inject
    PortalClock clock;

    public boolean isPublished(int year) {
        return published(year).isPresent();
    }

    /** @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED} */
    public boolean isWorkingDay(LocalDate day) {
        return count.isWorkingDay(day);
    }

    /**
     * The day on which a period ends; the start itself does not count.
     *
     * @param workingDays 0 or more; 0 gives the start itself
     */
    public Deadline plusWorkingDays(LocalDate start, int workingDays) {
        return count.plus(start, workingDays);
    }

    /** Counts an open deadline on, after an import; a known one comes back unchanged. */
    public Deadline resume(Deadline open) {
        return open.isKnown() ? open : count.plus(open.getLastKnownDay(), open.getWorkingDaysLeft());
    }

    /**
     * The working day so many working days before the given day.
     *
     * @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED}
     */
    public LocalDate minusWorkingDays(LocalDate start, int workingDays) {
        return count.minus(start, workingDays);
    }

    /**
     * Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier.
     *
     * @throws DomainException {@link ReferenceError#CALENDAR_NOT_PUBLISHED}
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return count.between(from, to);
    }

    private Optional<YearDays> published(int year) {
        Cached cached = years.get(year);
        long now = clock.millis();
        if (cached != null && Math.abs(now - cached.readAt()) < FRESH_MILLIS) {
            return Optional.of(cached.days());
        }
        Optional<YearDays> read = calendars.workingDays(year);
        read.ifPresentOrElse(days -> years.put(year, new Cached(days, now)), () -> years.remove(year));
        return read;
    }

    /** Within the importing transaction, so that deadlines are recomputed with the new year. */
    void forget(int year) {
        years.remove(year);
    }

    /** Once more after it: until the commit other threads may have read the old year, after a rollback this one the new. */
    void forgetAfterImport(@Observes(during = TransactionPhase.AFTER_COMPLETION) WorkingCalendarImported imported) {
        forget(imported.year());
    }
}
