package org.shuzhuan.web.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.shuzhuan.award.ClawBackOrder;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.api.BodyFields;
import org.shuzhuan.web.workflow.DecisionChoice;
import org.shuzhuan.web.workflow.DecisionField;
import org.shuzhuan.web.workflow.TaskDecision;
import org.shuzhuan.web.workflow.TaskDesk;

/** Decides a claw-back, and books what comes back of it (追回补助). */
@ApplicationScoped
public class ClawBackDecisions implements TaskDesk {

    @Inject
    private ClawBacks desk;

    @Override
    public String taskKey() {
        return "Task_ClawBack";
    }

    @Override
    public Map<String, DecisionChoice> choices() {
        return Map.of(
                "ORDER", DecisionChoice.withOpinion(this::order, DecisionField.CLAW_BACK),
                "REPAYMENT", DecisionChoice.of(this::book, DecisionField.REPAYMENT));
    }

    private void order(String task, TaskDecision said) {
        BodyFields body = new BodyFields();
        body.required("clawBack", said.clawBack);
        body.refuseIfFaulty();
        Money amount = body.amount("clawBack.amount", said.clawBack.amount);
        body.required("clawBack.dueOn", said.clawBack.dueOn);
        body.required("clawBack.documentNumber", said.clawBack.documentNumber);
        body.refuseIfFaulty();
        desk.order(
                task,
                new ClawBackOrder(amount, said.clawBack.dueOn, said.clawBack.documentNumber.strip()),
                said.toOpinion());
    }

    private void book(String task, TaskDecision said) {
        BodyFields body = new BodyFields();
        body.required("repayment", said.repayment);
        body.refuseIfFaulty();
        Money amount = body.amount("repayment.amount", said.repayment.amount);
        body.required("repayment.receivedOn", said.repayment.receivedOn);
        body.required("repayment.bankReference", said.repayment.bankReference);
        body.refuseIfFaulty();
        desk.book(task, amount, said.repayment.receivedOn, said.repayment.bankReference);
    }
}
