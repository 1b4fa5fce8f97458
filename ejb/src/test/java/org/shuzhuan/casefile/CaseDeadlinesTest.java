package org.shuzhuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseMatter;
import org.shuzhuan.casefile.entity.CaseRating;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.casefile.entity.SupervisionOrder;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CountedPeriods;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.reference.WorkingCalendarImported;
import org.shuzhuan.workflow.Deadlines;
import org.shuzhuan.workflow.ProcessTimers;

/** 2027 年日历公布：年底发布、期满日未知的公示及督办、差评回访都得到期限。 */
class CaseDeadlinesTest {

    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2026, 12, 28, 9, 0);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 5);

    private final CaseDeadlines deadlines = new CaseDeadlines();
    private final PublicNotice notice = new PublicNotice(7L, "公示", "{}", "hash", PUBLISHED);

    @BeforeEach
    void publishTheYear() {
        deadlines.cases = mock(CaseFileStore.class);
        deadlines.periods = mock(CountedPeriods.class);
        deadlines.calls = mock(CallDirectory.class);
        deadlines.calendar = mock(WorkingCalendar.class);
        deadlines.tasks = mock(Deadlines.class);
        when(deadlines.tasks.subjectsTouching(2027)).thenReturn(List.of(8L, 7L));
        deadlines.timers = mock(ProcessTimers.class);
        deadlines.audit = mock(AuditTrail.class);
        CaseFile caseFile = mock(CaseFile.class);
        when(caseFile.getCaseNumber()).thenReturn("case-7");
        when(caseFile.getMatter()).thenReturn(new CaseMatter("0312", 1L, "改造奖补"));
        when(deadlines.cases.get(7L)).thenReturn(caseFile);
        when(deadlines.calls.taskDays(1L, "notice")).thenReturn(5);
        when(deadlines.calendar.plusWorkingDays(PUBLISHED.toLocalDate(), 5)).thenReturn(Deadline.on(LAST));
        when(deadlines.periods.casesTouching(any(), any())).thenReturn(Set.of(9L, 7L));
        when(deadlines.periods.noticesTouching(any(), any())).thenReturn(List.of(notice));
    }

    @Test
    void locksAllCasesAndGivesARunningNoticeItsEndAndItsTimerTheMoment() {
        when(deadlines.timers.move(
                        "case-7", "Timer_NoticeEnds", LAST.plusDays(1).atStartOfDay()))
                .thenReturn(true);
        imported();
        assertThat(notice.getLastDay()).isEqualTo(LAST);
        InOrder locks = inOrder(deadlines.cases, deadlines.timers);
        locks.verify(deadlines.cases).lock(7L);
        locks.verify(deadlines.cases).lock(8L);
        locks.verify(deadlines.cases).lock(9L);
        locks.verify(deadlines.timers).move(any(), any(), any());
    }

    @Test
    void doesNotOpenANoticeAgainWhosePeriodIsOver() {
        notice.runsUntil(LocalDate.of(2027, 1, 4));
        imported();
        assertThat(notice.getLastDay()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void countsOrdersAndFollowUpsFromTheDayTheyWereOpened() {
        SupervisionOrder order = mock(SupervisionOrder.class);
        when(order.getOpenedAt()).thenReturn(PUBLISHED);
        CaseRating rating = mock(CaseRating.class);
        when(rating.getRatedAt()).thenReturn(PUBLISHED);
        when(deadlines.periods.supervisionsTouching(any(), any())).thenReturn(List.of(order));
        when(deadlines.periods.followUpsTouching(any(), any())).thenReturn(List.of(rating));
        when(deadlines.calendar.plusWorkingDays(any(), anyInt()))
                .thenAnswer(
                        count -> Deadline.on(count.<LocalDate>getArgument(0).plusDays(count.<Integer>getArgument(1))));
        imported();
        inOrder(order).verify(order).answerBy(LocalDate.of(2026, 12, 31));
        inOrder(rating).verify(rating).followUpBy(LocalDate.of(2027, 1, 12));
    }

    private void imported() {
        deadlines.calendarImported(new WorkingCalendarImported(2027, false, 249));
    }
}
