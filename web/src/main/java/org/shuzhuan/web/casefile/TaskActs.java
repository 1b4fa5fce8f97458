package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.casefile.CasefileHandoverPage.Act;
import org.shuzhuan.workflow.WorkItemView;

/** What the caller may do with a task beside deciding it; only what can succeed is offered. */
@Named
@RequestScoped
public class TaskActs {

    @Inject
    private Caller caller;

    public boolean offered(WorkItemView task) {
        return caller.permitted("casefile:hand-over") && task.getMarks() != null;
    }

    public List<Act> of(WorkItemView task) {
        return task.getMarks().isDelegated()
                ? List.of(Act.GIVE_BACK, Act.ASK_OPINION)
                : List.of(Act.TRANSFER, Act.DELEGATE, Act.ASK_OPINION);
    }
}
