package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.shuzhuan.casefile.entity.CaseClock.WorkingDays;
import org.shuzhuan.reference.WorkingCalendar;

/**
 * Working days for the case clock. Acting on a case never fails for a year whose calendar is not published: days after the
 * last published year are not counted until it is.
 */
@ApplicationScoped
public class CaseCalendar implements WorkingDays {

    @Inject
    private WorkingCalendar calendar;

    @Override
    public int between(LocalDate first, LocalDate last) {
        LocalDate counted = last;
        while (!calendar.isPublished(counted.getYear()) && !counted.isBefore(first)) {
            counted = LocalDate.of(counted.getYear() - 1, 12, 31);
        }
        return counted.isBefore(first) ? 0 : calendar.workingDaysBetween(first.minusDays(1), counted);
    }

    @Override
    public boolean knows(LocalDate day) {
        return calendar.isPublished(day.getYear());
    }
}
