package org.shuzhuan.reference;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A published year.
 *
 * @param source title of the notice
 * @param workingDays working days of the whole year
 * @param days the days the notice names, by date
 */
public record CalendarYearView(
        int year, String source, LocalDateTime importedAt, int workingDays, List<CalendarDayView> days)
        implements Serializable {

    public int getYear() {
        return year;
    }

    public String getSource() {
        return source;
    }

    public LocalDateTime getImportedAt() {
        return importedAt;
    }

    public int getWorkingDays() {
        return workingDays;
    }

    public List<CalendarDayView> getDays() {
        return days;
    }
}
