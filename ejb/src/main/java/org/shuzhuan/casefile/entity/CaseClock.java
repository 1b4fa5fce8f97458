package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The case clock (办理计时): counts working days from the day after acceptance. It stands still in correction, on-site
 * verification, audit, public notice and objection. The day on which it stops counts; the day on which it goes on does
 * not (期间以工作日计, 收到当日不计, 次日起算).
 */
@Embeddable
public class CaseClock {

    /** Working days of the official calendar between two dates, both included; 0 when the last is before the first. */
    @FunctionalInterface
    public interface WorkingDays {
        int between(LocalDate first, LocalDate last);
    }

    @Column(name = "CLOCK_USED_DAYS", nullable = false)
    private int usedDays;

    /** First day that counts since the clock last began to run; null while it stands still. */
    @Column(name = "CLOCK_COUNTS_FROM")
    private LocalDate countsFrom;

    @Column(name = "PROMISED_DAYS", nullable = false)
    private int promisedDays;

    @Column(name = "STATUTORY_DAYS", nullable = false)
    private int statutoryDays;

    protected CaseClock() {}

    CaseClock(int promisedDays, int statutoryDays) {
        this.promisedDays = promisedDays;
        this.statutoryDays = statutoryDays;
    }

    void run(LocalDate today) {
        if (countsFrom == null) {
            countsFrom = today.plusDays(1);
        }
    }

    void stop(LocalDate today, WorkingDays calendar) {
        usedDays = usedDays(today, calendar);
        countsFrom = null;
    }

    boolean isRunning() {
        return countsFrom != null;
    }

    int usedDays(LocalDate today, WorkingDays calendar) {
        return countsFrom == null || today.isBefore(countsFrom)
                ? usedDays
                : usedDays + calendar.between(countsFrom, today);
    }

    int getPromisedDays() {
        return promisedDays;
    }

    int getStatutoryDays() {
        return statutoryDays;
    }
}
