package org.shuzhuan.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseRating;
import org.shuzhuan.casefile.entity.PublicNotice;
import org.shuzhuan.casefile.entity.SupervisionOrder;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CountedPeriods;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.reference.WorkingCalendarImported;
import org.shuzhuan.workflow.Deadlines;
import org.shuzhuan.workflow.ProcessTimers;

/**
 * What cases count in working days beside their tasks: the period of a public notice with the timer that ends it, the answer
 * to a supervision order, the follow-up of a bad rating. A year's calendar that comes in, or is corrected, moves them.
 */
@ApplicationScoped
class CaseDeadlines {

    private static final String NOTICE_TIMER = "Timer_NoticeEnds";

    private static final int BEFORE_THE_TASKS = 1_000;

    @Inject
    CaseFileStore cases;

    @Inject
    CountedPeriods periods;

    @Inject
    CallDirectory calls;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Deadlines tasks;

    @Inject
    ProcessTimers timers;

    @Inject
    AuditTrail audit;

    /** In the importing transaction. All cases are locked in one order, those too whose tasks are counted after this. */
    void calendarImported(@Observes @Priority(BEFORE_THE_TASKS) WorkingCalendarImported imported) {
        LocalDate first = LocalDate.of(imported.year(), 1, 1);
        LocalDate after = first.plusYears(1);
        SortedSet<Long> concerned = new TreeSet<>(periods.casesTouching(first, after));
        concerned.addAll(tasks.subjectsTouching(imported.year()));
        concerned.forEach(cases::lock);
        periods.noticesTouching(first, after).forEach(this::recount);
        periods.supervisionsTouching(first, after).forEach(this::recount);
        periods.followUpsTouching(first, after).forEach(this::recount);
    }

    /** A notice whose period is over waits for its objections alone: it is not opened again. */
    private void recount(PublicNotice notice) {
        CaseFile caseFile = cases.get(notice.getCaseFileId());
        int days = calls.taskDays(caseFile.getMatter().getCallId(), "notice");
        moved(notice.getPublishedAt().toLocalDate(), days, notice.getLastDay())
                .filter(day -> timers.move(
                        caseFile.getCaseNumber(), NOTICE_TIMER, day.plusDays(1).atStartOfDay()))
                .ifPresent(day -> {
                    audit("notice", caseFile.getCaseNumber(), notice.getLastDay(), day);
                    notice.runsUntil(day);
                });
    }

    private void recount(SupervisionOrder order) {
        moved(order.getOpenedAt().toLocalDate(), Escalation.DAYS_TO_ANSWER, order.getAnswerDue())
                .ifPresent(day -> {
                    audit("supervision", order.getCaseNumber(), order.getAnswerDue(), day);
                    order.answerBy(day);
                });
    }

    private void recount(CaseRating rating) {
        moved(rating.getRatedAt().toLocalDate(), CaseRatings.FOLLOW_UP_DAYS, rating.getFollowDueOn())
                .ifPresent(day -> {
                    audit("follow-up", rating.getCaseNumber(), rating.getFollowDueOn(), day);
                    rating.followUpBy(day);
                });
    }

    private Optional<LocalDate> moved(LocalDate from, int workingDays, LocalDate before) {
        return calendar.plusWorkingDays(from, workingDays).lastDay().filter(day -> !Objects.equals(day, before));
    }

    private void audit(String what, String caseNumber, LocalDate before, LocalDate day) {
        audit.record("casefile:recount-deadline", "CaseFile", caseNumber, what + " " + before, what + " " + day);
    }
}
