package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
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
    CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private OpenConsents consents;

    @Inject
    TaskWork tasks;

    @Inject
    private Documents documents;

    @Inject
    private AuditTrail audit;

    /**
     * @param taskKey the task this desk decides; another one is refused
     * @throws DomainException when the task was decided meanwhile (409 with who and what), is held by somebody else, or
     *     the caller may not decide it
     */
    @Requires(Requires.SIGNED_IN)
    public CaseAct begin(String taskId, String taskKey) {
        return begin(taskId, Set.of(taskKey));
    }

    /** For a desk that decides at several levels: which one the task is of, is read under the lock. */
    @Requires(Requires.SIGNED_IN)
    public CaseAct begin(String taskId, Set<String> taskKeys) {
        CaseAct act = begin(taskId);
        if (!taskKeys.contains(act.taskKey())) {
            throw new DomainException(WorkflowError.TASK_IS_ANOTHER, String.join(", ", taskKeys), act.taskKey());
        }
        return act;
    }

    /** An act on a task of any desk that does not decide it. */
    @Requires(Requires.SIGNED_IN)
    public CaseAct begin(String taskId) {
        CaseFile caseFile = cases.lock(tasks.subjectOf(taskId));
        WorkItemView task = tasks.open(taskId);
        return new CaseAct(taskId, task.getTaskKey(), caseFile.getId(), caseFile.getCaseNumber());
    }

    @Requires(Requires.SIGNED_IN)
    public void decide(CaseAct act, Verdict verdict) {
        decide(act, verdict, Map.of());
    }

    /** @param flags further process variables gateways ask for */
    @Requires(Requires.SIGNED_IN)
    public void decide(CaseAct act, Verdict verdict, Map<String, Object> flags) {
        requireOwn(verdict.opinion().attachments(), act.caseFileId());
        history.decided(act, verdict, tasks.open(act.taskId()).getMarks().getInPlaceOf());
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

    /** An opinion rests on files of its own case alone. */
    private void requireOwn(List<Long> attachments, long caseFileId) {
        if (attachments.isEmpty()) {
            return;
        }
        Set<Long> own = documents.of(CaseDocuments.KIND, caseFileId).stream()
                .map(DocumentView::id)
                .collect(Collectors.toSet());
        List<FieldFault> foreign = IntStream.range(0, attachments.size())
                .filter(position -> !own.contains(attachments.get(position)))
                .mapToObj(position -> FieldFault.of(
                        "attachments[" + position + "]", CaseFileError.ATTACHMENT_UNKNOWN, attachments.get(position)))
                .toList();
        ValidationException.throwIfAny(foreign);
    }
}
