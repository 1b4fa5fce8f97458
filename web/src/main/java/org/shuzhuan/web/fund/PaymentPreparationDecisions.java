package org.shuzhuan.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.fund.PaymentPreparation;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDecision;
import org.shuzhuan.web.workflow.TaskDesk;

/** Prepares a payment (编制支付): of the named components, or of what the approval says is due next. */
@ApplicationScoped
public class PaymentPreparationDecisions implements TaskDesk {

    @Inject
    private PaymentPreparation desk;

    @Override
    public String taskKey() {
        return "Task_PreparePayment";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "PREPARED",
                DecisionChoice.of(
                        (task, said) -> desk.prepare(task, components(task, said)), DecisionField.COMPONENTS));
    }

    private List<PaymentComponent> components(String task, TaskDecision said) {
        return said.namesComponents() ? said.toComponents() : desk.plan(task).components();
    }
}
