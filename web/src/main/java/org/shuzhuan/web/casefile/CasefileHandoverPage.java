package org.shuzhuan.web.casefile;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.CaseHandover;
import org.shuzhuan.casefile.DeskPerson;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.OpinionMoment;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** What can be done with a task beside deciding it: transfer, delegate, give back, ask for an opinion (更多操作). */
@Named
@ViewScoped
public class CasefileHandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The form shown, as the address names it. */
    public enum Act {
        TRANSFER,
        DELEGATE,
        GIVE_BACK,
        ASK_OPINION
    }

    @Inject
    private CaseHandover handover;

    @Inject
    private AddedOpinions opinions;

    @Inject
    private TaskWork tasks;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private String taskId;
    private Act act = Act.TRANSFER;
    private WorkItemView task;
    private List<DeskPerson> people = List.of();
    private String to;
    private OpinionMoment moment = OpinionMoment.BEFORE;
    private String reason;

    public void load() {
        task = tasks.open(taskId);
        people = switch (act) {
            case TRANSFER -> handover.people(taskId);
            case DELEGATE ->
                handover.people(taskId).stream()
                        .filter(person -> person.login() != null)
                        .filter(person -> person.candidateGroup().equals(task.candidateGroup()))
                        .toList();
            case ASK_OPINION -> opinions.people(taskId);
            case GIVE_BACK -> List.of();
        };
    }

    public String perform() {
        try {
            Opinion written = Opinion.of(reason);
            switch (act) {
                case TRANSFER -> handover.transfer(taskId, to, written);
                case DELEGATE -> handover.delegate(taskId, to, written);
                case GIVE_BACK -> handover.giveBack(taskId, written);
                case ASK_OPINION -> opinions.ask(taskId, to, moment, written);
            }
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/workflow/inbox.xhtml?faces-redirect=true&acted=" + act;
    }

    public List<SelectItem> getChoices() {
        return people.stream()
                .map(person -> new SelectItem(person.getKey(), label(person)))
                .toList();
    }

    private String label(DeskPerson person) {
        String role = text.of(Role.ofId(person.role()).orElse(null));
        return person.name() == null
                ? text.with("casefile.desk", person.unit(), role)
                : text.with("casefile.desk.person", person.unit(), role, person.name());
    }

    public List<SelectItem> getMoments() {
        return Stream.of(OpinionMoment.values())
                .map(known -> new SelectItem(known, text.of(known)))
                .toList();
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act == null ? Act.TRANSFER : act;
    }

    public WorkItemView getTask() {
        return task;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public OpinionMoment getMoment() {
        return moment;
    }

    public void setMoment(OpinionMoment moment) {
        this.moment = moment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
