package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.AddedOpinion;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.identity.AccountDisabled;
import org.shuzhuan.identity.SubstitutionView;
import org.shuzhuan.identity.Substitutions;
import org.shuzhuan.workflow.Assignee;
import org.shuzhuan.workflow.HeldTask;
import org.shuzhuan.workflow.TaskHandover;

/** A disabled account keeps no task: its substitute of today gets it, or the whole group. */
@ApplicationScoped
class Rerouting {

    @Inject
    private TaskHandover tasks;

    @Inject
    private Substitutions substitutions;

    @Inject
    private CaseFileStore cases;

    @Inject
    private DeskRecords records;

    @Inject
    private CaseHistory history;

    @Inject
    private AuditTrail audit;

    /** In the transaction of the disabling; cases are locked by ascending id. */
    void accountDisabled(@Observes AccountDisabled gone) {
        List<SubstitutionView> running = substitutions.runningFor(gone.loginName());
        for (HeldTask task : tasks.concerning(gone.loginName())) {
            CaseFile caseFile = cases.lock(task.subjectId());
            Assignee next = next(task, running);
            boolean toPerson = tasks.reroute(task.taskId(), next);
            String after = toPerson ? next.name() : next.candidateGroup();
            history.record(
                    caseFile.getId(),
                    task.taskKey(),
                    CaseAction.REROUTE,
                    Opinion.of(""),
                    gone.displayName() + " → " + after);
            audit.record("casefile:reroute", "CaseFile", caseFile.getCaseNumber(), gone.loginName(), after);
        }
        records.openOpinionsOf(gone.loginName()).forEach(AddedOpinion::openToDesk);
    }

    private static Assignee next(HeldTask task, List<SubstitutionView> running) {
        return running.stream()
                .filter(one -> task.candidateGroup().equals(one.role().getId() + "@" + one.organisationCode()))
                .findFirst()
                .map(one -> new Assignee(task.candidateGroup(), one.substituteLogin(), one.substituteName()))
                .orElseGet(() -> new Assignee(task.candidateGroup(), null, null));
    }
}
