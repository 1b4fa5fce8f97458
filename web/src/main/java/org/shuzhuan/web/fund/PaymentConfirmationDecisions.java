package org.shuzhuan.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.fund.PaymentConfirmation;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDecision;
import org.shuzhuan.web.workflow.TaskDesk;

/** The bank has paid, or has returned the payment (确认支付). */
@ApplicationScoped
public class PaymentConfirmationDecisions implements TaskDesk {

    @Inject
    private PaymentConfirmation desk;

    @Override
    public String taskKey() {
        return "Task_ConfirmPayment";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "CONFIRMED",
                DecisionChoice.of(this::confirm, DecisionField.BANK_REFERENCE, DecisionField.PAID_ON),
                "RETURNED",
                DecisionChoice.of(
                        (task, said) -> desk.returned(task, said.toPayment().returnReason),
                        DecisionField.RETURN_REASON));
    }

    private void confirm(String task, TaskDecision said) {
        BodyFields body = new BodyFields();
        body.required(DecisionField.BANK_REFERENCE.path(), said.toPayment().bankReference);
        body.required(DecisionField.PAID_ON.path(), said.toPayment().paidOn);
        body.refuseIfFaulty();
        desk.confirm(task, said.payment.bankReference, said.payment.paidOn);
    }
}
