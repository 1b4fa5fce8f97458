package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuzhuan.workflow.Light;

/** {@code ${openSupervision}}: the task turned red. */
@Named
@ApplicationScoped
public class OpenSupervision implements TaskListener {

    @Inject
    private DeadlineTold told;

    @Override
    public void notify(DelegateTask task) {
        told.tell(task, Light.RED);
    }
}
