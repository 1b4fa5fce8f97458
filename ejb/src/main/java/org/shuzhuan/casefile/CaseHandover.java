package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.Assignee;
import org.shuzhuan.workflow.TaskHandover;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** Transfer (转办), delegation and its return (委派、交回) of a task, each with its reason, history line and audit row. */
@Requires("casefile:hand-over")
@Stateless
public class CaseHandover {

    @Inject
    private CaseActs acts;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskPeople desks;

    @Inject
    private DeskMessages messages;

    @Inject
    private TaskWork tasks;

    @Inject
    private TaskHandover handover;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Who may be given the task, whole desks first; whoever is barred from this case is refused when chosen. */
    public List<DeskPerson> people(String taskId) {
        return desks.fitFor(tasks.open(taskId)).stream()
                .filter(person -> !caller.loginName().equals(person.login()))
                .toList();
    }

    /**
     * @param to key of one of {@link #people}
     * @param reason required
     */
    public void transfer(String taskId, String to, Opinion reason) {
        reason.required();
        CaseAct act = acts.begin(taskId);
        WorkItemView before = tasks.open(taskId);
        DeskPerson next = DeskPeople.chosen(desks.fitFor(before), to);
        handover.transfer(taskId, new Assignee(next.candidateGroup(), next.login(), next.name()));
        note(act, CaseAction.TRANSFER, reason, before, next.words());
        tell(act, before, next.candidateGroup(), next.login(), "TASK_TRANSFERRED", reason);
    }

    /**
     * @param to key of a person of {@link #people} in the task's own group
     * @param reason required: what is to be done
     */
    public void delegate(String taskId, String to, Opinion reason) {
        reason.required();
        CaseAct act = acts.begin(taskId);
        WorkItemView before = tasks.open(taskId);
        List<DeskPerson> colleagues = desks.fitFor(before).stream()
                .filter(person -> person.login() != null)
                .filter(person -> person.candidateGroup().equals(before.candidateGroup()))
                .toList();
        DeskPerson next = DeskPeople.chosen(colleagues, to);
        handover.delegate(taskId, next.login(), next.name());
        note(act, CaseAction.DELEGATE, reason, before, next.words());
        tell(act, before, next.candidateGroup(), next.login(), "TASK_DELEGATED", reason);
    }

    /** @param opinion what was found; required */
    public void giveBack(String taskId, Opinion opinion) {
        opinion.required();
        CaseAct act = acts.begin(taskId);
        WorkItemView before = tasks.open(taskId);
        String owner = handover.giveBack(taskId);
        note(act, CaseAction.GIVE_BACK, opinion, before, before.marks().ownerName());
        tell(act, before, before.candidateGroup(), owner, "TASK_GIVEN_BACK", opinion);
    }

    private void note(CaseAct act, CaseAction action, Opinion reason, WorkItemView before, String after) {
        String had = before.holderName() == null
                ? before.holder() == null ? before.taskName() : before.holder()
                : before.holderName();
        history.record(act.caseFileId(), act.taskKey(), action, reason, had + " → " + after);
        audit.record("casefile:" + action, "CaseFile", act.caseNumber(), had, after + " " + reason.text());
    }

    private void tell(CaseAct act, WorkItemView task, String group, String login, String template, Opinion reason) {
        messages.tell(
                group,
                login,
                template,
                cases.get(act.caseFileId()),
                Map.of("taskName", task.taskName(), "reason", reason.text()));
    }
}
