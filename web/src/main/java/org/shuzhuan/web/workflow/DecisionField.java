package org.shuzhuan.web.workflow;

import java.util.function.Function;

/** The fields of a {@link TaskDecision} beside the decision itself; each decision takes only some. */
public enum DecisionField {
    OPINION("opinion", said -> said.opinion),
    ATTACHMENTS("attachments", said -> said.attachments),
    CORRECTIONS("corrections", said -> said.corrections),
    FACTS("facts", said -> said.facts),
    AUDITED_ITEMS("auditedItems", said -> said.auditedItems),
    ANSWERS("answers", said -> said.answers),
    COMPONENTS("payment.components", said -> said.payment == null ? null : said.payment.components),
    BANK_REFERENCE("payment.bankReference", said -> said.payment == null ? null : said.payment.bankReference),
    PAID_ON("payment.paidOn", said -> said.payment == null ? null : said.payment.paidOn),
    EVIDENCE("evidence", said -> said.evidence),
    FINDINGS("findings", said -> said.findings),
    CLAW_BACK("clawBack", said -> said.clawBack),
    REPAYMENT("repayment", said -> said.repayment),
    RETURN_REASON("payment.returnReason", said -> said.payment == null ? null : said.payment.returnReason);

    private final String path;
    private final Function<TaskDecision, Object> value;

    DecisionField(String path, Function<TaskDecision, Object> value) {
        this.path = path;
        this.value = value;
    }

    /** Name in JSON. */
    public String path() {
        return path;
    }

    boolean standsIn(TaskDecision said) {
        return value.apply(said) != null;
    }
}
