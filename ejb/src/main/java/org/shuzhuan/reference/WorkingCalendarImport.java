package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.shuzhuan.reference.entity.CalendarYear;
import org.shuzhuan.reference.store.CalendarStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** Publishes or corrects one year of the working calendar; deadlines follow through {@link WorkingCalendarImported}. */
@Stateless
public class WorkingCalendarImport {

    @Inject
    CalendarStore calendars;

    @Inject
    WorkingCalendar calendar;

    @Inject
    PortalClock clock;

    @Inject
    Event<WorkingCalendarImported> imported;

    /**
     * @param year the year the file is for; a date of another year is a fault
     * @param csv {@code kind,first_day,last_day,name}: a line {@code SOURCE,,,<title of the notice>}, lines {@code OFF} and
     *     {@code WORK}
     * @throws ValidationException all faults with their lines; nothing is stored then
     * @throws DomainException {@link ReferenceError#IMPORT_OTHER_YEAR} when the year is out of range
     */
    @Requires("reference:import-calendar")
    public WorkingCalendarImported importYear(int year, String csv) {
        if (year < 2000 || year > 2100) {
            throw new DomainException(ReferenceError.IMPORT_OTHER_YEAR, year);
        }
        CalendarFile file = new CalendarFile(year, csv);
        boolean replaced = calendars.find(year).isPresent();
        calendars.put(new CalendarYear(year, file.source(), clock.now()), file.days());
        calendar.forget(year);
        int workingDays = calendars.workingDays(year).orElseThrow().count();
        WorkingCalendarImported fact = new WorkingCalendarImported(year, replaced, workingDays);
        imported.fire(fact);
        return fact;
    }
}
