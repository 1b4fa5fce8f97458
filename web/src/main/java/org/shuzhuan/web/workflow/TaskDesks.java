package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.web.api.ApiError;
import org.shuzhuan.web.api.BodyFields;

/** Finds the desk of a task by the task's own key, never by what the caller says. */
@ApplicationScoped
public class TaskDesks {

    @Inject
    private Instance<TaskDesk> desks;

    /** Decisions of the task in alphabetical order; none for a task that is not decided here. */
    public Map<String, DecisionChoice> choices(String taskKey) {
        return desks.stream()
                .filter(desk -> desk.taskKey().equals(taskKey))
                .findFirst()
                .map(desk -> new TreeMap<>(desk.choices()))
                .orElseGet(TreeMap::new);
    }

    /** @throws org.shuzhuan.shared.ValidationException for an unknown decision, or a field the decision does not take */
    static DecisionChoice chosen(Map<String, DecisionChoice> choices, TaskDecision said) {
        BodyFields body = new BodyFields();
        String decision = body.required("decision", said.decision);
        body.refuseIfFaulty();
        DecisionChoice choice = choices.get(decision);
        if (choice == null) {
            body.fault("decision", ApiError.DECISION_NOT_OFFERED, String.join(", ", choices.keySet()));
        } else {
            for (DecisionField field : DecisionField.values()) {
                if (field.standsIn(said) && !choice.takes().contains(field)) {
                    body.fault(field.path(), ApiError.FIELD_NOT_TAKEN, decision);
                }
            }
        }
        body.refuseIfFaulty();
        return choice;
    }
}
