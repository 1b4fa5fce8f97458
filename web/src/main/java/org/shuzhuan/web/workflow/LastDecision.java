package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.DecidedTasks;

/** What the caller has just decided, told on the page that follows: the parameter {@code done} is the task's id. */
@Named
@RequestScoped
public class LastDecision {

    @Inject
    private DecidedTasks decided;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    private String words;

    /** Empty when nothing was decided, or by somebody else. */
    public String getWords() {
        if (words == null) {
            String taskId = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("done");
            words = taskId == null
                    ? ""
                    : decided.of(taskId)
                            .filter(task -> task.account().equals(caller.loginName()))
                            .map(task -> text.with(
                                    "workflow.done", task.taskName(), text.get("decision." + task.decision())))
                            .orElse("");
        }
        return words;
    }
}
