package org.shuzhuan.reference.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Set;

/** The working days of one published year: 调休上班日 ∪ (周一至周五 − 放假日). */
public final class YearDays {

    private final int year;
    private final BitSet working;

    public YearDays(int year, Set<LocalDate> off, Set<LocalDate> makeUp) {
        this.year = year;
        this.working = new BitSet(367);
        for (int number = 1; number <= Year.of(year).length(); number++) {
            LocalDate day = LocalDate.ofYearDay(year, number);
            boolean weekday = !isWeekend(day);
            working.set(number, makeUp.contains(day) || weekday && !off.contains(day));
        }
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getYear() == year && working.get(day.getDayOfYear());
    }

    public int count() {
        return working.cardinality();
    }

    /** Working days from the first to the last of the year's day numbers, both included. */
    int countBetween(int firstDayOfYear, int lastDayOfYear) {
        return firstDayOfYear > lastDayOfYear
                ? 0
                : working.get(firstDayOfYear, lastDayOfYear + 1).cardinality();
    }

    /** Number in the year of the next working day at or after the given one, -1 when the year has none left. */
    int next(int dayOfYear) {
        return working.nextSetBit(dayOfYear);
    }

    /** Number in the year of the working day at or before the given one, -1 when there is none. */
    int previous(int dayOfYear) {
        return dayOfYear < 1 ? -1 : working.previousSetBit(dayOfYear);
    }

    int length() {
        return Year.of(year).length();
    }
}
