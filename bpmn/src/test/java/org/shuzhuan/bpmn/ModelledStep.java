package org.shuzhuan.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Reads the properties of the user task an execution is in, as listeners and timer expressions can. */
final class ModelledStep {

    private ModelledStep() {}

    /** The seat's own value where the property lists one per countersigner. */
    static String property(DelegateExecution execution, String name) {
        var values = execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .findFirst()
                .orElseThrow()
                .getCamundaValue()
                .split(",");
        return values.length == 1 ? values[0] : values[(Integer) execution.getVariable("loopCounter")];
    }
}
