package org.shuzhuan.reports.casefile;

import java.time.LocalDate;

/**
 * Until when the applicant may correct: 24:00 of the last of that many working days. The date is null as long as it lies
 * in a year whose working-day calendar is not published; the notice then gives the working days alone.
 */
public record CorrectionDeadline(LocalDate dueOn, int workingDays) {

    public CorrectionDeadline {
        if (workingDays < 1) {
            throw new IllegalArgumentException("workingDays must be positive: " + workingDays);
        }
    }
}
