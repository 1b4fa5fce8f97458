package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuzhuan.workflow.Light;

/** {@code ${remindAssignee}}: the task turned yellow. */
@Named
@ApplicationScoped
public class RemindAssignee implements TaskListener {

    @Inject
    private DeadlineTold told;

    @Override
    public void notify(DelegateTask task) {
        told.tell(task, Light.YELLOW);
    }
}
