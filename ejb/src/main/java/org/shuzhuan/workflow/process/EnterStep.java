package org.shuzhuan.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** {@code ${enterStep}}: start listener of every user task. */
@Named
@ApplicationScoped
public class EnterStep implements ExecutionListener {

    @Inject
    private StepSetup setup;

    @Override
    public void notify(DelegateExecution execution) {
        setup.enter(execution);
    }
}
