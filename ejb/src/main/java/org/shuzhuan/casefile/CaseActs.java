package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;
import org.shuzhuan.workflow.WorkflowError;

/**
 * The frame of every decision on a case: lock the case row first, then make sure that the task is still there and the
 * caller may decide it; the desk does its work; then history, audit and the engine's step, all in one transaction.
 */
@Stateless
public class CaseActs {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private OpenConsents consents;

    @Inject
    private TaskWork tasks;

    @Inject
    private AuditTrail audit;

    /**
     * @param taskKey the task this desk decides; another one is refused
     * @throws DomainException when the task was decided meanwhile (409 with who and what), is held by somebody else, or
     *     the caller may not decide it
     */
    @Requires(Requires.SIGNED_IN)
    public CaseAct begin(String taskId, String taskKey) {
        CaseFile caseFile = cases.lock(tasks.subjectOf(taskId));
        WorkItemView task = tasks.open(taskId);
        if (!task.getTaskKey().equals(taskKey)) {
            throw new DomainException(WorkflowError.TASK_IS_ANOTHER, taskKey, task.getTaskKey());
        }
        return new CaseAct(taskId, taskKey, caseFile.getId(), caseFile.getCaseNumber());
    }

    @Requires(Requires.SIGNED_IN)
    public void decide(CaseAct act, Verdict verdict) {
        decide(act, verdict, Map.of());
    }

    /** @param flags further process variables gateways ask for */
    @Requires(Requires.SIGNED_IN)
    public void decide(CaseAct act, Verdict verdict, Map<String, Object> flags) {
        history.record(act.caseFileId(), act.taskKey(), verdict.action(), verdict.opinion(), verdict.outcome());
        audit.record(
                "casefile:" + verdict.action(),
                "CaseFile",
                act.caseNumber(),
                null,
                verdict.decision() + " " + verdict.opinion().text());
        consents.endAt(act.caseFileId(), act.taskId());
        cases.flush();
        tasks.complete(act.taskId(), act.taskKey(), verdict.decision(), new HashMap<>(flags));
    }
}
