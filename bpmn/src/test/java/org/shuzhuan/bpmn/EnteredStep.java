package org.shuzhuan.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Sets what every user task reads on entry, from the properties of the task in the model. */
final class EnteredStep implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var roles = role(execution).split(",");
        var seat = execution.hasVariable("loopCounter") ? (Integer) execution.getVariable("loopCounter") : 0;
        execution.setVariableLocal("candidateGroup", roles[seat] + "@990100");
        execution.setVariableLocal("dueAt", FixedDeadlines.after(FixedDeadlines.DUE_DAYS));
    }

    private static String role(DelegateExecution execution) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "role".equals(property.getCamundaName()))
                .findFirst()
                .orElseThrow()
                .getCamundaValue();
    }
}
