package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.award.ApprovalTerms;
import org.shuzhuan.award.Approvals;
import org.shuzhuan.award.PayeeOfForm;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.PolicyDocumentView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** The leader issues the approval (批复), or sends the case back to the review. */
@Stateless
@Requires("subsidy:approve")
public class SubsidyApproval {

    private static final String TASK = "Task_IssueApproval";

    @Inject
    CaseActs acts;

    @Inject
    Approvals approvals;

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    CallDirectory calls;

    /** Freezes amount and payee account, numbers and serves the document, commits the money. */
    public void approve(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        SubsidyApplication application = store.application(act.caseFileId());
        FormValues values = applications.values(application);
        PolicyDocumentView policy = calls.get(application.getCallId()).policy();
        approvals.approve(
                act.caseFileId(),
                new ApprovalTerms(values.get("project.name"), policy.title(), policy.documentNumber(), payee(values)));
        acts.decide(act, Verdict.of("APPROVE", CaseAction.APPROVE, opinion));
    }

    /** Releases the money; the city reviews again. @param opinion the reason, required */
    public void sendBack(String taskId, Opinion opinion) {
        CaseAct act = acts.begin(taskId, TASK);
        acts.decide(act, Verdict.of("SEND_BACK", CaseAction.SEND_BACK, opinion.required()));
    }

    private static PayeeOfForm payee(FormValues values) {
        return new PayeeOfForm(
                values.get("payee.holder"),
                values.get("payee.bank"),
                values.get("payee.account").replaceAll("[\\s-]", ""));
    }
}
