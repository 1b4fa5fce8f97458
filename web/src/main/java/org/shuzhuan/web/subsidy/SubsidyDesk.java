package org.shuzhuan.web.subsidy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.casefile.OpinionFiles;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.DecidedTaskView;
import org.shuzhuan.workflow.DecidedTasks;
import org.shuzhuan.workflow.OpinionDrafts;
import org.shuzhuan.workflow.OpinionTemplates;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;
import org.shuzhuan.workflow.WorkflowError;

/**
 * What every desk does alike: opens its task, offers its decisions and phrases, hands the decision to the desk's service and
 * goes on to the next task. A refusal keeps everything typed; when somebody else was first, the page says who, what and when.
 */
public abstract class SubsidyDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PHRASES = 9;

    @Inject
    private TaskWork tasks;

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private OpinionDrafts drafts;

    @Inject
    private OpinionTemplates templates;

    @Inject
    private SubsidyCases cases;

    @Inject
    private OpinionFiles files;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    private String taskId;
    private WorkItemView task;
    private ApplicationView content;
    private String decision;
    private String opinion;
    private boolean taken;

    /** Decision codes in the order shown; the first is the ordinary one. */
    protected abstract List<String> codes();

    /** Calls the desk's service. */
    protected abstract void perform(String code, Opinion written);

    /** Fills the desk's own form from the application. */
    protected void prepare(ApplicationView application) {}

    public void load() {
        try {
            task = tasks.open(taskId);
            content = cases.content(task.subjectId());
            prepare(content);
            // what was typed before the session ended, or on another machine
            drafts.of(taskId).ifPresent(draft -> opinion = draft.text());
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    public String decide() {
        try {
            perform(decision, new Opinion(opinion, files.ids(getCaseFileId())));
        } catch (DomainException refusal) {
            refuse(refusal);
            return null;
        }
        return "/workflow/next.xhtml?faces-redirect=true&queue=" + task.taskKey() + "&done=" + taskId;
    }

    void refuse(DomainException refusal) {
        taken = refusal.getCode() == WorkflowError.TASK_ALREADY_DECIDED;
        Optional<DecidedTaskView> winner = taken ? decidedTasks.of(taskId) : Optional.empty();
        if (winner.isPresent()) {
            String words = text.with(
                    "workflow.taken",
                    winner.get().accountName(),
                    format.moment(winner.get().decidedAt()),
                    text.get("decision." + winner.get().decision()));
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            faces.validationFailed();
        } else if (task == null) {
            throw refusal;
        } else {
            faults.add(refusal);
        }
    }

    /** Labels with what happens next in small print; both come from the bundle. */
    public List<SelectItem> getDecisions() {
        List<SelectItem> items = new ArrayList<>();
        for (String code : codes()) {
            String next = text.get("decision." + task.taskKey() + "." + code + ".next");
            String label = text.get("decision." + code) + "<small>" + next + "</small>";
            items.add(new SelectItem(code, label, null, false, false));
        }
        return items;
    }

    /** Ready phrases for the opinion. */
    public List<String> getPhrases() {
        List<String> phrases = new ArrayList<>();
        for (int number = 1; number <= MOST_PHRASES; number++) {
            String key = "phrase." + task.taskKey() + "." + number;
            if (text.containsKey(key)) {
                phrases.add(text.get(key));
            }
        }
        templates.of(task.taskKey()).forEach(template -> phrases.add(template.text()));
        return phrases;
    }

    public Long getCaseFileId() {
        return task == null ? null : task.subjectId();
    }

    /** False once the task is gone. */
    public boolean isOpen() {
        return task != null && !taken;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public WorkItemView getTask() {
        return task;
    }

    public ApplicationView getContent() {
        return content;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
