package org.shuzhuan.workflow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.StandIn;
import org.shuzhuan.workflow.entity.ItemMarks;
import org.shuzhuan.workflow.entity.ItemSubject;
import org.shuzhuan.workflow.entity.WorkItem;

/** Rows of the inbox as people see them. */
@Dependent
class ItemViews {

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Caller caller;

    WorkItemView of(WorkItem item, LocalDateTime now) {
        ItemSubject subject = item.getSubject() == null ? ItemSubject.NONE : item.getSubject();
        return new WorkItemView(
                item.getTaskId(),
                item.getProcessInstanceId(),
                item.getProcessKey(),
                item.getBusinessKey(),
                item.getSubjectId(),
                item.getTaskKey(),
                item.getTaskName(),
                item.getFormKey(),
                item.getCandidateGroup(),
                item.getRole(),
                item.getOrganisationCode(),
                item.getHolder(),
                item.getHolderName(),
                item.getCreatedAt(),
                light(item, now),
                item.isClockPaused(),
                subject.getEnterpriseName(),
                subject.getCreditCode(),
                subject.getCaseNumber(),
                subject.getMatterCode(),
                subject.getCallCode(),
                subject.getCallTitle(),
                subject.getRegionCode(),
                subject.getAmount(),
                subject.getSubmittedAt(),
                subject.isCorrectionReturned(),
                marks(item));
    }

    private TaskMarks marks(WorkItem item) {
        ItemMarks marks = item.getMarks();
        return new TaskMarks(
                marks.isDelegated(),
                marks.getOwnerName() == null ? marks.getOwner() : marks.getOwnerName(),
                marks.getMovedBy(),
                marks.getOpinionsAwaited(),
                marks.getOpinionsAsked(),
                marks.getUrgedAt(),
                marks.isSupervised(),
                caller.actsFor(item.getCandidateGroup(), item.getHolder())
                        .map(StandIn::name)
                        .orElse(null));
    }

    /** Null for a task without a deadline. */
    private DeadlineLight light(WorkItem item, LocalDateTime now) {
        if (item.getDueAt() != null) {
            return DeadlineLight.of(item.getDueAt(), item.getYellowAt(), now, this::workingDays);
        }
        return item.getLastKnownDay() == null ? null : DeadlineLight.waiting(item.getLastKnownDay());
    }

    /** A task may stand open into an unpublished year: days over are then counted up to the last published day. */
    private int workingDays(LocalDate from, LocalDate to) {
        LocalDate last = to;
        while (!calendar.isPublished(last.getYear()) && last.getYear() > from.getYear()) {
            last = LocalDate.of(last.getYear() - 1, 12, 31);
        }
        return calendar.isPublished(last.getYear()) ? calendar.workingDaysBetween(from, last) : 0;
    }
}
