package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

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

        /** Days of years whose calendar is not published are left out. */
        int between(LocalDate first, LocalDate last);

        /** False while the calendar of the day's year is not published. */
        default boolean knows(LocalDate day) {
            return true;
        }
    }

    private static final String BETWEEN_SPANS = ";";
    private static final String BETWEEN_DAYS = "/";

    @Column(name = "CLOCK_USED_DAYS", nullable = false)
    private int usedDays;

    /** First day that counts since the clock last began to run; null while it stands still. */
    @Column(name = "CLOCK_COUNTS_FROM")
    private LocalDate countsFrom;

    /**
     * Spans in which the clock ran and that reach into a year whose calendar was not published when it stopped,
     * {@code first/last} each; they count as soon as it is. Null when there is none.
     */
    @Column(name = "CLOCK_PENDING", length = 1000)
    private String pending;

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
        StringJoiner open = new StringJoiner(BETWEEN_SPANS);
        for (String span : spans(today)) {
            if (calendar.knows(last(span))) {
                usedDays += calendar.between(first(span), last(span));
            } else {
                open.add(span);
            }
        }
        pending = open.length() == 0 ? null : open.toString();
        countsFrom = null;
    }

    boolean isRunning() {
        return countsFrom != null;
    }

    int usedDays(LocalDate today, WorkingDays calendar) {
        return usedDays
                + spans(today).stream()
                        .mapToInt(span -> calendar.between(first(span), last(span)))
                        .sum();
    }

    /** What is not in {@link #usedDays} yet. */
    private List<String> spans(LocalDate today) {
        List<String> spans = new ArrayList<>(pending == null ? List.of() : List.of(pending.split(BETWEEN_SPANS)));
        if (countsFrom != null && !today.isBefore(countsFrom)) {
            spans.add(countsFrom + BETWEEN_DAYS + today);
        }
        return spans;
    }

    private static LocalDate first(String span) {
        return LocalDate.parse(span.substring(0, span.indexOf(BETWEEN_DAYS)));
    }

    private static LocalDate last(String span) {
        return LocalDate.parse(span.substring(span.indexOf(BETWEEN_DAYS) + 1));
    }

    int getPromisedDays() {
        return promisedDays;
    }

    int getStatutoryDays() {
        return statutoryDays;
    }
}
