package org.shuzhuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.reference.entity.WorkingDayCount;
import org.shuzhuan.reference.entity.YearDays;
import org.shuzhuan.shared.DomainException;

class WorkingDayCountTest {

    private static final WorkingDayCount CALENDAR = BundledReference.calendar();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13,5,2026-02-27", "2026-09-30,1,2026-10-08", "2026-12-28,3,2026-12-31"})
    void countsThePublishedVectors(LocalDate start, int workingDays, LocalDate expected) {
        assertThat(CALENDAR.plus(start, workingDays)).isEqualTo(Deadline.on(expected));
    }

    @Test
    void knowsTheNumberOfWorkingDaysOfEachYear() {
        assertThat(BundledReference.year(2025).count()).isEqualTo(248);
        assertThat(BundledReference.year(2026).count()).isEqualTo(248);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04,true", "2026-01-02,false", "2026-11-23,true", "2026-11-22,false", "2025-10-11,true"})
    void followsHolidaysAndMakeUpDays(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void keepsTheStartForZeroDays() {
        assertThat(CALENDAR.plus(day("2026-11-22"), 0)).isEqualTo(Deadline.on(day("2026-11-22")));
    }

    @Test
    void crossesAPublishedYearEnd() {
        assertThat(CALENDAR.plus(day("2025-12-31"), 1)).isEqualTo(Deadline.on(day("2026-01-04")));
    }

    @Test
    void stopsAtAnUnpublishedYearWithTheDaysLeft() {
        assertThat(CALENDAR.plus(day("2026-12-28"), 5))
                .isEqualTo(Deadline.beyondCalendar(2, day("2026-12-31")))
                .extracting(Deadline::getAwaitedYear)
                .isEqualTo(2027);
    }

    @Test
    void countsFromTheStartWhenTheStartItselfIsUnpublished() {
        assertThat(CALENDAR.plus(day("2027-03-01"), 5)).isEqualTo(Deadline.beyondCalendar(5, day("2027-03-01")));
    }

    @Test
    void endsAtMidnightAfterTheLastDay() {
        assertThat(Deadline.on(day("2026-12-11")).endsAt())
                .contains(day("2026-12-12").atStartOfDay());
        assertThat(Deadline.beyondCalendar(1, day("2026-12-31")).endsAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,2026-11-30,5",
        "2026-11-23,2026-11-23,0",
        "2025-12-31,2026-01-04,1",
        "2026-11-30,2026-11-23,-5",
        "2024-12-31,2026-12-31,496"
    })
    void countsTheDaysBetween(LocalDate from, LocalDate to, int expected) {
        assertThat(CALENDAR.between(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08,1,2026-09-30", "2026-01-04,1,2025-12-31", "2026-11-30,5,2026-11-23"})
    void countsBackwards(LocalDate start, int workingDays, LocalDate expected) {
        assertThat(CALENDAR.minus(start, workingDays)).isEqualTo(expected);
    }

    @Test
    void neverGuessesAnUnpublishedYear() {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2027-01-04")))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(ReferenceError.CALENDAR_NOT_PUBLISHED);
                    assertThat(refused.getArguments()).containsExactly(2027);
                });
        assertThatThrownBy(() -> CALENDAR.between(day("2026-12-30"), day("2027-01-04")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> CALENDAR.minus(day("2025-01-03"), 5)).isInstanceOf(DomainException.class);
    }

    @Test
    void agreesWithADayByDayCountOverAllOfTwoYears() {
        LocalDate end = day("2026-12-31");
        for (LocalDate start = day("2025-01-01"); start.isBefore(end); start = start.plusDays(11)) {
            LocalDate from = start;
            long expected = start.plusDays(1)
                    .datesUntil(end.plusDays(1))
                    .filter(CALENDAR::isWorkingDay)
                    .count();
            assertThat(CALENDAR.between(from, end)).isEqualTo((int) expected);
            assertThat(CALENDAR.plus(from, (int) expected)).isEqualTo(Deadline.on(end));
        }
    }

    @Test
    void crossesAYearWithoutAnyWorkingDayLeft() {
        YearDays idle = new YearDays(
                2027,
                day("2027-01-01").datesUntil(day("2028-01-01")).collect(java.util.stream.Collectors.toSet()),
                Set.of());
        YearDays plain = new YearDays(2028, Set.of(), Set.of());
        WorkingDayCount count = new WorkingDayCount(
                year -> year == 2027 ? Optional.of(idle) : year == 2028 ? Optional.of(plain) : Optional.empty());

        assertThat(count.plus(day("2027-06-01"), 1)).isEqualTo(Deadline.on(day("2028-01-03")));
    }
}
