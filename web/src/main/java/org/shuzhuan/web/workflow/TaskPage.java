package org.shuzhuan.web.workflow;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.DecidedTaskView;
import org.shuzhuan.workflow.DecidedTasks;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;
import org.shuzhuan.workflow.WorkflowError;

/**
 * The page of one task: opens it, hands what was done to the task's service and goes on to the next task. A refusal keeps
 * everything typed; when somebody else was first, the page says who, what and when.
 */
public abstract class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskWork tasks;

    @Inject
    private DecidedTasks decidedTasks;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    private String taskId;
    private WorkItemView task;
    private boolean taken;

    /** Reads what the page shows of its task. */
    protected abstract void prepare();

    public void load() {
        try {
            task = tasks.open(taskId);
            prepare();
        } catch (DomainException refusal) {
            refuse(refusal);
        }
    }

    /** Runs the act; the next task of the queue when it was done, null for this page again when it was refused. */
    protected String finish(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            refuse(refusal);
            return null;
        }
        return "/workflow/next.xhtml?faces-redirect=true&queue=" + task.taskKey() + "&done=" + taskId;
    }

    protected void refuse(DomainException refusal) {
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
}
