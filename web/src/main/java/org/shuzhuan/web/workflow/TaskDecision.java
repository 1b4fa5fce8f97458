package org.shuzhuan.web.workflow;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.PaymentComponent;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: a decision on one task. Which fields it takes depends on the decision, see {@link DecisionField}. */
public class TaskDecision {

    public String decision;
    public String opinion;
    /** Ids of documents of the case. */
    public List<Long> attachments;

    public List<Remark> corrections;
    public Facts facts;
    public List<AuditedAmount> auditedItems;
    /** Path to new text, of the fields the correction notice lists. */
    public Map<String, String> answers;

    public Payment payment;

    /** What proves the condition of an instalment. */
    public String evidence;

    public List<Finding> findings;
    public ClawBack clawBack;
    public Repayment repayment;

    public Opinion toOpinion() {
        BodyFields body = new BodyFields();
        List<Long> documents = attachments == null ? List.of() : body.elements("attachments", attachments);
        body.refuseIfFaulty();
        return new Opinion(opinion, documents);
    }

    public List<CorrectionRequest> toCorrections() {
        BodyFields body = new BodyFields();
        List<Remark> remarks = body.elements("corrections", corrections);
        body.refuseIfFaulty();
        // what stands there now is read from the application, not taken from the caller
        return remarks.stream()
                .map(remark -> new CorrectionRequest(remark.target, remark.label, remark.remark, null))
                .toList();
    }

    public VerificationForm toFacts() {
        BodyFields body = new BodyFields();
        body.required("facts", facts);
        body.refuseIfFaulty();
        return new VerificationForm(
                facts.levelBefore,
                facts.levelAfter,
                facts.completedOn,
                facts.evaluatedOn,
                facts.inSignedPool,
                facts.effectScore,
                facts.findings);
    }

    public List<AuditedItem> toAuditedItems() {
        BodyFields body = new BodyFields();
        List<AuditedAmount> amounts = body.elements("auditedItems", auditedItems);
        body.refuseIfFaulty();
        List<AuditedItem> items = new ArrayList<>();
        for (int position = 0; position < amounts.size(); position++) {
            AuditedAmount item = amounts.get(position);
            String path = "auditedItems[" + position + "].";
            Long expense = body.required(path + "expenseId", item.expenseId);
            items.add(new AuditedItem(
                    expense == null ? 0 : expense, body.amount(path + "eligible", item.eligible), item.cutReason));
        }
        body.refuseIfFaulty();
        return items;
    }

    public Map<String, String> toAnswers() {
        BodyFields body = new BodyFields();
        body.required("answers", answers);
        body.refuseIfFaulty();
        return answers;
    }

    public boolean namesComponents() {
        return payment != null && payment.components != null;
    }

    public List<PaymentComponent> toComponents() {
        BodyFields body = new BodyFields();
        List<Component> components = body.elements("payment.components", payment.components);
        body.refuseIfFaulty();
        List<PaymentComponent> parts = new ArrayList<>();
        for (int position = 0; position < components.size(); position++) {
            Component part = components.get(position);
            String path = "payment.components[" + position + "].";
            parts.add(new PaymentComponent(
                    body.required(path + "label", part.label), body.amount(path + "amount", part.amount)));
        }
        body.refuseIfFaulty();
        return parts;
    }

    /** The payment's own words; empty ones when there are none. */
    public Payment toPayment() {
        return payment == null ? new Payment() : payment;
    }

    /** One remark of a correction notice. */
    public static class Remark {
        public String target;
        /** Name a person reads; the path when absent. */
        public String label;

        public String remark;
    }

    /** What the verification found on site. */
    public static class Facts {
        public Integer levelBefore;
        public Integer levelAfter;
        public LocalDate completedOn;
        public LocalDate evaluatedOn;
        public Boolean inSignedPool;
        public Integer effectScore;
        public String findings;
    }

    /** The auditor's word on one expense; yuan. */
    public static class AuditedAmount {
        public Long expenseId;
        public JsonValue eligible;
        public String cutReason;
    }

    /** Parts to pay, or what the bank says of the payment. */
    public static class Payment {
        public List<Component> components;
        public String bankReference;
        public LocalDate paidOn;
        public String returnReason;
    }

    /** One named part of a payment; yuan. */
    public static class Component {
        public String label;
        public JsonValue amount;
    }

    /** Whether one condition of the follow-up is met, with its evidence. */
    public static class Finding {
        public String condition;
        public Boolean met;
        public String evidence;
    }

    /** What is clawed back; yuan. */
    public static class ClawBack {
        public JsonValue amount;
        public LocalDate dueOn;
        public String documentNumber;
    }

    /** Money that came back; yuan. */
    public static class Repayment {
        public JsonValue amount;
        public LocalDate receivedOn;
        public String bankReference;
    }
}
