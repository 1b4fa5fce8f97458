package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.AddedOpinion;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.TaskNotes;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/**
 * Added opinions (加签): whoever holds a task asks another person or desk. Giving one is a part in the task's level: it bars
 * from every other level of the case.
 */
@Stateless
public class AddedOpinions {

    @Inject
    private CaseActs acts;

    @Inject
    private CaseFileStore cases;

    @Inject
    private DeskRecords records;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskPeople desks;

    @Inject
    private DeskMessages messages;

    @Inject
    private TaskWork tasks;

    @Inject
    private TaskNotes notes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** Who may be asked about the task. */
    @Requires("casefile:ask-opinion")
    public List<DeskPerson> people(String taskId) {
        return desks.advisersFor(tasks.open(taskId)).stream()
                .filter(person -> !caller.loginName().equals(person.login()))
                .toList();
    }

    /**
     * @param to key of one of {@link #people}
     * @param question required
     * @return id of the opinion
     */
    @Requires("casefile:ask-opinion")
    public long ask(String taskId, String to, OpinionMoment moment, Opinion question) {
        question.required();
        CaseAct act = acts.begin(taskId);
        WorkItemView task = tasks.open(taskId);
        DeskPerson target = DeskPeople.chosen(desks.advisersFor(task), to);
        if (caller.loginName().equals(target.login())) {
            throw new DomainException(CaseFileError.NOT_FIT_FOR_TASK);
        }
        notes.opinionAsked(taskId, target.login(), target.name(), moment == OpinionMoment.BEFORE);
        AddedOpinion opinion = new AddedOpinion(act.caseFileId(), task, moment, target, question.text());
        opinion.asked(caller.loginName(), caller.displayName(), clock.now());
        records.add(opinion);
        history.record(act.caseFileId(), act.taskKey(), CaseAction.ASK_OPINION, question, "→ " + target.words());
        audit.record("casefile:ask-opinion", "CaseFile", act.caseNumber(), null, moment + " " + target.getKey());
        tell(opinion, target.candidateGroup(), target.login(), "OPINION_ASKED");
        return opinion.getId();
    }

    /** @throws DomainException OPINION_NOT_OPEN, NOT_ALLOWED for anybody who was not asked */
    @Requires("casefile:give-opinion")
    public void answer(long opinionId, Opinion answer) {
        answer.required();
        AddedOpinion opinion = locked(opinionId);
        if (!askedOf(opinion)) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        refuseClosed(opinion);
        notes.opinionGiven(opinion.getTaskId(), "opinion-" + opinionId, opinion.isAwaited());
        opinion.answered(caller.loginName(), caller.displayName(), clock.now(), answer.text());
        note(opinion, CaseAction.GIVE_OPINION, answer);
        tell(opinion, opinion.getTargetGroup(), opinion.getAskedBy(), "OPINION_ANSWERED");
    }

    /** The person who asked no longer needs it. */
    @Requires("casefile:ask-opinion")
    public void drop(long opinionId) {
        AddedOpinion opinion = locked(opinionId);
        if (!caller.loginName().equals(opinion.getAskedBy())) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        refuseClosed(opinion);
        opinion.drop();
        notes.opinionDropped(opinion.getTaskId(), opinion.isAwaited());
        note(opinion, CaseAction.DROP_OPINION, Opinion.of(""));
    }

    /** Asked of the caller or of a desk of the caller's, oldest first. */
    @Requires("casefile:give-opinion")
    public List<AddedOpinionView> askedOfCaller() {
        return records.openOpinions(caller.candidateGroups(), caller.loginName()).stream()
                .map(AddedOpinions::view)
                .toList();
    }

    @Requires("casefile:give-opinion")
    public long countAskedOfCaller() {
        return records.countOpenOpinions(caller.candidateGroups(), caller.loginName());
    }

    /** Of one case, oldest first. */
    @Requires("casefile:give-opinion")
    public List<AddedOpinionView> ofCase(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        return records.opinions(caseFileId).stream().map(AddedOpinions::view).toList();
    }

    private AddedOpinion locked(long opinionId) {
        AddedOpinion found = records.opinion(opinionId);
        cases.lock(found.getCaseFileId());
        return records.refreshed(found);
    }

    private boolean askedOf(AddedOpinion opinion) {
        return opinion.getTargetLogin() == null
                ? caller.candidateGroups().contains(opinion.getTargetGroup())
                : opinion.getTargetLogin().equals(caller.loginName());
    }

    private static void refuseClosed(AddedOpinion opinion) {
        if (!opinion.isOpen()) {
            throw new DomainException(CaseFileError.OPINION_NOT_OPEN);
        }
    }

    private void note(AddedOpinion opinion, CaseAction action, Opinion said) {
        history.record(opinion.getCaseFileId(), opinion.getTaskKey(), action, said, opinion.getAskedName());
        audit.record(
                "casefile:" + action, "CaseFile", opinion.getCaseNumber(), null, opinion.getId() + " " + said.text());
    }

    private void tell(AddedOpinion opinion, String group, String login, String template) {
        Map<String, String> values = Map.of("taskName", opinion.getTaskName(), "reason", opinion.getQuestion());
        messages.tell(group, login, template, cases.get(opinion.getCaseFileId()), values);
    }

    private static AddedOpinionView view(AddedOpinion opinion) {
        return new AddedOpinionView(
                opinion.getId(),
                opinion.getCaseFileId(),
                opinion.getCaseNumber(),
                opinion.getEnterpriseName(),
                opinion.getTaskId(),
                opinion.getTaskName(),
                opinion.getMoment(),
                opinion.getState(),
                opinion.getAskedName(),
                opinion.getAskedAt(),
                opinion.getQuestion(),
                opinion.getTargetUnit(),
                opinion.getTargetName(),
                opinion.getAnsweredName(),
                opinion.getAnsweredAt(),
                opinion.getAnswer());
    }
}
