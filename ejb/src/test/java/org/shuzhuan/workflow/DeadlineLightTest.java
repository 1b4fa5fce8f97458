package org.shuzhuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineLightTest {

    /** Due on Friday 2026-11-27, yellow from the Thursday before. */
    private static final LocalDateTime DUE = LocalDate.of(2026, 11, 28).atStartOfDay();

    private static final LocalDateTime YELLOW = LocalDate.of(2026, 11, 26).atStartOfDay();

    @Test
    void isGreenWhileMoreThanTheYellowShareIsLeft() {
        DeadlineLight light = at(LocalDateTime.of(2026, 11, 25, 23, 59, 59));
        assertThat(light.light()).isEqualTo(Light.GREEN);
        assertThat(light.workingDays()).isEqualTo(2);
        assertThat(light.lastDay()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void turnsYellowAtMidnight() {
        assertThat(at(YELLOW).light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void staysYellowUntilTheEndOfTheLastDay() {
        DeadlineLight light = at(LocalDateTime.of(2026, 11, 27, 23, 59, 59));
        assertThat(light.light()).isEqualTo(Light.YELLOW);
        assertThat(light.workingDays()).isZero();
    }

    @Test
    void isRedFromTheNextDayEvenOnAWeekend() {
        DeadlineLight light = at(DUE);
        assertThat(light.light()).isEqualTo(Light.RED);
        assertThat(light.workingDays()).isZero();
    }

    @Test
    void countsWorkingDaysOver() {
        assertThat(at(LocalDateTime.of(2026, 12, 1, 9, 0)).workingDays()).isEqualTo(2);
    }

    @Test
    void namesTheYearWhoseCalendarIsAwaited() {
        DeadlineLight light = DeadlineLight.waiting(LocalDate.of(2026, 12, 31));
        assertThat(light.light()).isEqualTo(Light.WAITING);
        assertThat(light.awaitedYear()).isEqualTo(2027);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,1", "5,1", "9,1", "10,2", "15,3", "20,4"})
    void leavesAFifthOfTheDaysButAtLeastOneForYellow(int workingDays, int yellowDays) {
        assertThat(StepDeadline.yellowDays(workingDays)).isEqualTo(yellowDays);
    }

    private static DeadlineLight at(LocalDateTime now) {
        return DeadlineLight.of(DUE, YELLOW, now, DeadlineLightTest::weekdays);
    }

    private static int weekdays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }
}
