package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.SupervisionOrder;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.identity.AccountView;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.DeadlineReached;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.TaskNotes;

/** Yellow reminds whoever has the task; red goes to the unit's leader and opens a supervision order, once per task. */
@ApplicationScoped
class Escalation {

    static final int DAYS_TO_ANSWER = 3;
    private static final String ENTERPRISE = "@ent-";

    @Inject
    private CaseFileStore cases;

    @Inject
    private DeskRecords records;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskMessages messages;

    @Inject
    private TaskNotes notes;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private PortalClock clock;

    /** In the timer's transaction. */
    void deadlineReached(@Observes DeadlineReached reached) {
        if (reached.subjectId() == null) {
            return;
        }
        CaseFile caseFile = cases.lock(reached.subjectId());
        if (reached.candidateGroup().contains(ENTERPRISE)) {
            remindApplicant(caseFile, reached);
        } else if (reached.light() == Light.RED) {
            supervise(caseFile, reached);
        } else {
            remind(caseFile, reached);
        }
    }

    private void remindApplicant(CaseFile caseFile, DeadlineReached reached) {
        if (reached.light() == Light.YELLOW) {
            messages.tellApplicant("TASK_YELLOW", caseFile, values(reached));
        }
    }

    private void remind(CaseFile caseFile, DeadlineReached reached) {
        messages.tell(reached.candidateGroup(), reached.holder(), "TASK_YELLOW", caseFile, values(reached));
        history.record(caseFile.getId(), reached.taskKey(), CaseAction.REMIND, Opinion.of(""), reached.taskName());
    }

    private void supervise(CaseFile caseFile, DeadlineReached reached) {
        if (records.supervised(reached.taskId())) {
            return;
        }
        OrganisationView unit = organisations.byCode(unitCode(reached)).orElseThrow();
        Optional<String> leader = organisations
                .nearestAbove(unit.code(), Role.LEADER)
                .map(above -> Role.LEADER.getId() + "@" + above.code());
        LocalDate due = calendar.plusWorkingDays(clock.today(), DAYS_TO_ANSWER)
                .lastDay()
                .orElse(null);
        SupervisionOrder order = new SupervisionOrder(caseFile, reached, unit.name(), clock.now());
        order.orderedBy(leader.orElse(null), due);
        Optional.ofNullable(reached.holder())
                .flatMap(organisations::accountOf)
                .map(AccountView::displayName)
                .ifPresent(order::heldBy);
        records.add(order);
        notes.supervised(reached.taskId(), true);
        messages.tell(reached.candidateGroup(), reached.holder(), "TASK_RED", caseFile, values(reached));
        leader.ifPresent(group -> messages.tell(group, null, "TASK_RED", caseFile, values(reached)));
        history.record(caseFile.getId(), reached.taskKey(), CaseAction.OPEN_SUPERVISION, Opinion.of(""), unit.name());
        audit.record("casefile:open-supervision", "CaseFile", caseFile.getCaseNumber(), null, reached.taskId());
    }

    private static String unitCode(DeadlineReached reached) {
        return reached.candidateGroup().substring(reached.candidateGroup().indexOf('@') + 1);
    }

    private static Map<String, String> values(DeadlineReached reached) {
        return Map.of(
                "taskName",
                reached.taskName(),
                "dueOn",
                reached.lastDay() == null ? "" : reached.lastDay().toString());
    }
}
