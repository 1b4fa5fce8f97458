package org.shuzhuan.workflow.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.StepEntered;

/** Reads what the model says about the user task that an execution is in. */
final class StepModel {

    private static final String LOOP_COUNTER = "loopCounter";

    private final DelegateExecution execution;

    StepModel(DelegateExecution execution) {
        this.execution = execution;
    }

    StepEntered entered(PortalClock clock) {
        return new StepEntered(
                ((ExecutionEntity) execution).getProcessDefinition().getKey(),
                execution.getProcessInstanceId(),
                execution.getCurrentActivityId(),
                roleOfTurn(),
                required("days"),
                property("caseStatus"),
                property("caseClock"),
                clock.now());
    }

    /** Parallel instances of one task go to the roles of the list in turn. */
    private String roleOfTurn() {
        String[] roles = required("role").split(",");
        if (roles.length == 1) {
            return roles[0].strip();
        }
        Integer turn = (Integer) execution.getVariable(LOOP_COUNTER);
        if (turn == null || turn >= roles.length) {
            throw new IllegalStateException(
                    execution.getCurrentActivityId() + ": " + roles.length + " roles, turn " + turn);
        }
        return roles[turn].strip();
    }

    private String required(String name) {
        return property(name)
                .orElseThrow(() -> new IllegalStateException(
                        execution.getCurrentActivityId() + " has no camunda:property " + name));
    }

    private Optional<String> property(String name) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        if (extensions == null) {
            return Optional.empty();
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
