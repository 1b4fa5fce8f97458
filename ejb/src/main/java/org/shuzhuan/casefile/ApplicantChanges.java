package org.shuzhuan.casefile;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseQueries;
import org.shuzhuan.enterprise.EnterpriseMerged;
import org.shuzhuan.enterprise.EnterpriseMerged.Successor;
import org.shuzhuan.enterprise.EnterpriseRenamed;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.workflow.InboxSubjects;
import org.shuzhuan.workflow.TaskHandover;

/**
 * The applicant was renamed or merged into another enterprise: open cases go on under the new name, their desks are told; the
 * successor has the ended ones as well. What was issued before keeps the name of its day. In the transaction of the confirmation.
 */
@ApplicationScoped
class ApplicantChanges {

    private static final int AFTER_THE_CHECKS = 3_000;

    @Inject
    private CaseQueries queries;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private CaseMessages messages;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private InboxSubjects inbox;

    @Inject
    private TaskHandover tasks;

    @Inject
    private Event<ApplicantRenamed> renamed;

    @Inject
    private Event<ApplicantSucceeded> succeeded;

    void rename(@Observes EnterpriseRenamed change) {
        for (Long id : queries.openCasesOf(change.enterpriseId())) {
            CaseFile caseFile = cases.lock(id);
            caseFile.getApplicant().rename(change.after());
            record(caseFile, change.before(), change.after());
            renamed.fire(new ApplicantRenamed(id, change.before(), change.after()));
        }
    }

    /** Ended cases too: rights and duties pass, a rejection may still be reviewed, a performance checked, money be claimed back. */
    void takeOver(@Observes @Priority(AFTER_THE_CHECKS) EnterpriseMerged change) {
        Successor successor = change.successor();
        for (Long id : queries.casesOf(change.enterpriseId())) {
            CaseFile caseFile = cases.lock(id);
            caseFile.succeed(successor.id(), successor.name(), successor.creditCode());
            documents.readdress(id, successor.id());
            tasks.succeed(id, CaseStepRules.place(change.enterpriseId()), CaseStepRules.place(successor.id()));
            record(caseFile, change.name(), successor.name());
            succeeded.fire(new ApplicantSucceeded(id));
            messages.tell(
                    caseFile, caseFile.getStatus().isFinal() ? "ENDED_CASE_TAKEN_OVER" : "CASE_TAKEN_OVER", Map.of());
        }
    }

    private void record(CaseFile caseFile, String before, String after) {
        cases.flush();
        inbox.refresh(caseFile.getId());
        history.record(
                caseFile.getId(),
                "StartEvent_Submitted",
                CaseAction.CHANGE_APPLICANT,
                Opinion.of(""),
                before + " \u2192 " + after);
        for (String group : inbox.waitingGroups(caseFile.getId())) {
            messages.tellGroup(
                    caseFile,
                    group,
                    "APPLICANT_RENAMED",
                    Map.of("before", before),
                    "/casefile/case.xhtml?id=" + caseFile.getId());
        }
    }
}
