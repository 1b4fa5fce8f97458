package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.shuzhuan.casefile.entity.CaseApplicant;
import org.shuzhuan.casefile.entity.CaseClock.WorkingDays;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseMatter;
import org.shuzhuan.casefile.entity.CaseSubmission;
import org.shuzhuan.shared.Money;

/** 期间以工作日计：受理次日起算；补正、核查、审计、公示期间停止；停止当日计入，恢复当日不计。 */
class CaseClockTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final CaseFile caseFile = new CaseFile(
            "K7M2Q9",
            new CaseMatter("0312", 1L, "改造奖补"),
            new CaseApplicant(1L, "云川恒序精密机械有限公司", "91990102MA7QX3K28G", "990102", 1L),
            new CaseSubmission("ChainSubsidyProcess", MONDAY.atTime(9, 0), Money.ZERO, 15, 20, "key-0001", "digest"));

    @Test
    void countsFromTheDayAfterAcceptance() {
        caseFile.accept(MONDAY);
        assertThat(used(MONDAY)).isZero();
        assertThat(used(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(used(MONDAY.plusDays(7))).isEqualTo(5);
    }

    @Test
    void countsTheDayOfTheNoticeButNotTheDayOfReceipt() {
        caseFile.accept(MONDAY);
        LocalDate notice = MONDAY.plusDays(2);
        LocalDate receipt = MONDAY.plusDays(9);
        caseFile.enter(CaseStatus.IN_CORRECTION, false, notice, CaseClockTest::weekdays);
        assertThat(used(receipt)).isEqualTo(2);
        caseFile.enter(CaseStatus.IN_REVIEW, true, receipt, CaseClockTest::weekdays);
        assertThat(used(receipt)).isEqualTo(2);
        assertThat(used(receipt.plusDays(1))).isEqualTo(3);
    }

    @Test
    void neverCountsADayTwiceWhenItStopsAndGoesOnWithinOne() {
        caseFile.accept(MONDAY);
        LocalDate day = MONDAY.plusDays(1);
        caseFile.enter(CaseStatus.IN_CORRECTION, false, day, CaseClockTest::weekdays);
        caseFile.enter(CaseStatus.IN_REVIEW, true, day, CaseClockTest::weekdays);
        caseFile.enter(CaseStatus.IN_AUDIT, false, day, CaseClockTest::weekdays);
        assertThat(used(day)).isEqualTo(1);
        assertThat(caseFile.isClockRunning()).isFalse();
    }

    /** 受理期限五日届满，次日零时视为受理：只计五日。 */
    @Test
    void countsTheDaysThatTheDeskLetPassAndNotTheOneThatBegins() {
        LocalDate begins = MONDAY.plusDays(8);
        caseFile.deemAccepted(MONDAY, begins.minusDays(1), CaseClockTest::weekdays);
        caseFile.enter(CaseStatus.IN_VERIFICATION, false, begins, CaseClockTest::weekdays);
        assertThat(used(begins)).isEqualTo(5);
    }

    @Test
    void doesNotRunBeforeAcceptance() {
        caseFile.enter(CaseStatus.SUBMITTED, true, MONDAY, CaseClockTest::weekdays);
        assertThat(used(MONDAY.plusDays(30))).isZero();
    }

    @Test
    void standsStillAfterTheEnd() {
        caseFile.accept(MONDAY);
        caseFile.end(CaseStatus.CLOSED, MONDAY.plusDays(3).atTime(16, 0), CaseClockTest::weekdays);
        assertThat(used(MONDAY.plusDays(30))).isEqualTo(3);
        assertThat(caseFile.getStatus().isFinal()).isTrue();
    }

    /** 2027 年日历公布前停止计时：公布后补计，一天不少。 */
    @Test
    void countsTheDaysOfAnUnpublishedYearOnceItIsPublished() {
        LocalDate accepted = LocalDate.of(2026, 12, 28);
        LocalDate stopped = LocalDate.of(2027, 1, 5);
        UntilYearEnd unpublished = new UntilYearEnd();
        caseFile.accept(accepted);
        assertThat(caseFile.usedDays(stopped, unpublished)).isEqualTo(3);
        caseFile.enter(CaseStatus.IN_CORRECTION, false, stopped, unpublished);
        assertThat(caseFile.usedDays(stopped.plusDays(20), unpublished)).isEqualTo(3);
        assertThat(used(stopped.plusDays(20))).isEqualTo(6);
        caseFile.enter(CaseStatus.IN_REVIEW, true, LocalDate.of(2027, 2, 1), unpublished);
        caseFile.enter(CaseStatus.IN_AUDIT, false, LocalDate.of(2027, 2, 3), CaseClockTest::weekdays);
        assertThat(used(LocalDate.of(2027, 3, 1))).isEqualTo(8);
    }

    /** The calendar before that of 2027 is published. */
    private static final class UntilYearEnd implements WorkingDays {

        private static final LocalDate LAST_KNOWN = LocalDate.of(2026, 12, 31);

        @Override
        public int between(LocalDate first, LocalDate last) {
            LocalDate counted = last.isAfter(LAST_KNOWN) ? LAST_KNOWN : last;
            return counted.isBefore(first) ? 0 : weekdays(first, counted);
        }

        @Override
        public boolean knows(LocalDate day) {
            return !day.isAfter(LAST_KNOWN);
        }
    }

    private int used(LocalDate today) {
        return caseFile.usedDays(today, CaseClockTest::weekdays);
    }

    private static int weekdays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(day -> !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .count();
    }
}
