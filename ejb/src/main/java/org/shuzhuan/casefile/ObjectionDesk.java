package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.Objection;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.casefile.store.ObjectionStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkflowError;

/**
 * Handles an objection (处理异议): the reviewer's unit within 30 days, but not the person who reviewed the case; after that
 * the leader. The outcome is published with the notice; an upheld one ends it, frees the money and rejects the case.
 */
@Stateless
@Requires("casefile:handle-objection")
public class ObjectionDesk {

    private static final Set<String> TASKS = Set.of("Task_HandleObjection", "Task_DecideObjection");

    @Inject
    CaseActs acts;

    @Inject
    TaskWork tasks;

    @Inject
    CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    ObjectionStore objections;

    @Inject
    private ObjectionWords words;

    @Inject
    private CaseSignals signals;

    @Inject
    private CaseCalendar calendar;

    @Inject
    private CaseScope scope;

    @Inject
    private Sealing sealing;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** The objection the task is about, with the objector's name and contact. */
    public ObjectionDetail open(String taskId) {
        return detail(of(taskId));
    }

    /** All objections to the notices of a case, oldest first. */
    public List<ObjectionDetail> ofCase(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return objections.ofCase(caseFileId).stream().map(this::detail).toList();
    }

    /** The notice goes on, or ends if its period is over. @param reasons required; published */
    public void dismiss(String taskId, Opinion reasons) {
        CaseAct act = acts.begin(taskId, TASKS);
        CaseFile caseFile = cases.get(act.caseFileId());
        Objection objection = decided(taskId, ObjectionState.DISMISSED, reasons.required());
        if (objections.openOfCase(act.caseFileId()).isEmpty()) {
            CaseStatus before = caseFile.getStatus();
            caseFile.enter(CaseStatus.IN_PUBLIC_NOTICE, false, clock.today(), calendar);
            signals.moved(caseFile, before);
        }
        words.decided(caseFile, objection, "OBJECTION_DISMISSED", reasons.text());
        acts.decide(act, verdict("DISMISSED", CaseAction.DISMISS_OBJECTION, reasons, objection));
    }

    /** The notice ends, the money is free again, the case is rejected. @param reasons required; published */
    public void uphold(String taskId, Opinion reasons) {
        CaseAct act = acts.begin(taskId, TASKS);
        CaseFile caseFile = cases.get(act.caseFileId());
        Objection objection = decided(taskId, ObjectionState.UPHELD, reasons.required());
        records.runningNotice(act.caseFileId()).ifPresent(notice -> notice.end(NoticeState.UPHELD));
        for (Objection other : objections.openOfCase(act.caseFileId())) {
            other.endWithCase(clock.now());
            words.ended(other);
        }
        words.decided(caseFile, objection, "OBJECTION_UPHELD", reasons.text());
        acts.decide(act, verdict("UPHELD", CaseAction.UPHOLD_OBJECTION, reasons, objection));
    }

    private Objection decided(String taskId, ObjectionState state, Opinion reasons) {
        Objection objection = of(taskId);
        objection.decide(state, reasons.text(), caller.workspaceName(), clock.now());
        objections.flush();
        return objection;
    }

    private static Verdict verdict(String decision, CaseAction action, Opinion reasons, Objection objection) {
        return new Verdict(decision, action, reasons, objection.getNumber());
    }

    private Objection of(String taskId) {
        return objections.get(tasks.number(taskId, Objections.ID)
                .orElseThrow(() -> new DomainException(WorkflowError.TASK_IS_ANOTHER, "Task_HandleObjection", "")));
    }

    private ObjectionDetail detail(Objection objection) {
        return new ObjectionDetail(
                objection.getId(),
                new ObjectionView(objection),
                sealing.open(objection.getSealedName(), ObjectionWords.place("OBJECTOR_NAME", objection)),
                sealing.open(objection.getSealedContact(), ObjectionWords.place("OBJECTOR_CONTACT", objection)),
                objection.getReason());
    }
}
