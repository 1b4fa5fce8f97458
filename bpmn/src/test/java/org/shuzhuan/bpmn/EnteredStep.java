package org.shuzhuan.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Sets what every user task reads on entry, from the properties of the task in the model. */
final class EnteredStep implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.setVariableLocal("candidateGroup", ModelledStep.property(execution, "role") + "@990100");
        execution.setVariableLocal("dueAt", FixedDeadlines.after(FixedDeadlines.DUE_DAYS));
    }
}
