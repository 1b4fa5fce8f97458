package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseUrge;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskNotes;
import org.shuzhuan.workflow.TaskNotes.UrgedTask;

/** The applicant urges the office that has the case (催办), once every two working days. */
@Stateless
public class Urging {

    private static final int WORKING_DAYS_BETWEEN = 2;

    @Inject
    private CaseFileStore cases;

    @Inject
    private DeskRecords records;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskMessages messages;

    @Inject
    private TaskNotes notes;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** @throws DomainException CASE_ENDED, URGED_ALREADY, NOTHING_TO_URGE */
    @Requires("casefile:urge")
    public void urge(long caseFileId) {
        CaseFile caseFile = cases.lock(caseFileId);
        scope.requireApplicant(caseFile);
        if (caseFile.getStatus().isFinal()) {
            throw new DomainException(CaseFileError.CASE_ENDED, caseFile.getStatus());
        }
        blockedUntil(caseFileId).ifPresent(day -> {
            throw new DomainException(CaseFileError.URGED_ALREADY, day);
        });
        List<UrgedTask> tasks = notes.urged(caseFileId, clock.now());
        if (tasks.isEmpty()) {
            throw new DomainException(CaseFileError.NOTHING_TO_URGE);
        }
        records.add(new CaseUrge(caseFileId, clock.today(), caller.loginName()));
        for (UrgedTask task : tasks) {
            history.record(caseFileId, task.taskKey(), CaseAction.URGE, Opinion.of(""), task.taskName());
            messages.tell(
                    task.candidateGroup(), task.holder(), "CASE_URGED", caseFile, Map.of("taskName", task.taskName()));
        }
        audit.record("casefile:urge", "CaseFile", caseFile.getCaseNumber(), null, null);
    }

    /** An office has the case, and the applicant has not urged within two working days. */
    @Requires("casefile:urge")
    public boolean mayUrge(long caseFileId) {
        scope.requireApplicant(cases.get(caseFileId));
        return blockedUntil(caseFileId).isEmpty() && notes.withOffice(caseFileId);
    }

    /** The first day on which the applicant may urge again; empty when that is today. */
    @Requires("casefile:urge")
    public Optional<LocalDate> waitsUntil(long caseFileId) {
        scope.requireApplicant(cases.get(caseFileId));
        return blockedUntil(caseFileId);
    }

    /** While the calendar of the day is unknown, days on the wall are counted. */
    private Optional<LocalDate> blockedUntil(long caseFileId) {
        return records.lastUrge(caseFileId)
                .map(day -> calendar.plusWorkingDays(day, WORKING_DAYS_BETWEEN)
                        .lastDay()
                        .orElse(day.plusDays(WORKING_DAYS_BETWEEN)))
                .filter(day -> day.isAfter(clock.today()));
    }
}
