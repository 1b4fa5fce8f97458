package org.shuzhuan.web.casefile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shuzhuan.casefile.ObjectionDesk;
import org.shuzhuan.casefile.ObjectionDetail;
import org.shuzhuan.casefile.ObjectionDocuments;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.DecidedTaskView;
import org.shuzhuan.workflow.DecidedTasks;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;
import org.shuzhuan.workflow.WorkflowError;

/** The desk that handles an objection (处理异议), of the reviewer's unit or, after thirty days, of the leader. */
@Named
@ViewScoped
public class CasefileHandleObjectionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> CODES = List.of("DISMISSED", "UPHELD");
    private static final int PHRASES = 2;

    @Inject
    private TaskWork tasks;

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private ObjectionDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    private String taskId;
    private WorkItemView task;
    private ObjectionDetail objection;
    private List<DocumentView> evidence = List.of();
    private String decision;
    private String opinion;
    private boolean taken;

    public void load() {
        try {
            task = tasks.open(taskId);
            objection = desk.open(taskId);
            evidence = documents.of(ObjectionDocuments.KIND, objection.id());
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    public String decide() {
        try {
            Opinion reasons = Opinion.of(opinion);
            if ("UPHELD".equals(decision)) {
                desk.uphold(taskId, reasons);
            } else {
                desk.dismiss(taskId, reasons);
            }
        } catch (DomainException refusal) {
            refuse(refusal);
            return null;
        }
        return "/workflow/next.xhtml?faces-redirect=true&queue=" + task.taskKey() + "&done=" + taskId;
    }

    private void refuse(DomainException refusal) {
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

    /** Labels with what happens next in small print. */
    public List<SelectItem> getDecisions() {
        return CODES.stream()
                .map(code -> new SelectItem(
                        code,
                        text.get("decision." + code) + "<small>"
                                + text.get("decision.Task_HandleObjection." + code + ".next") + "</small>",
                        null,
                        false,
                        false))
                .toList();
    }

    public List<String> getPhrases() {
        return IntStream.rangeClosed(1, PHRASES)
                .mapToObj(number -> text.get("phrase.Task_HandleObjection." + number))
                .toList();
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

    public ObjectionDetail getObjection() {
        return objection;
    }

    public List<DocumentView> getEvidence() {
        return evidence;
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
