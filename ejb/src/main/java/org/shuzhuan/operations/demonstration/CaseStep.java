package org.shuzhuan.operations.demonstration;

/** What somebody does in a case of the demonstration. */
enum CaseStep {
    /** Fills the form in and leaves it. */
    DRAFT,
    SUBMIT,
    ACCEPT,
    ASK_CORRECTION,
    ANSWER_CORRECTION,
    REFUSE_ACCEPTANCE,
    VERIFY,
    RECOMMEND,
    SEND_BACK,
    REJECT,
    AUDIT,
    AUDIT_WITH_CUT,
    COUNTERSIGN_AS_LEADER,
    COUNTERSIGN_AS_FINANCE,
    /** A person of the public objects to the notice. */
    OBJECT,
    DISMISS_OBJECTION,
    UPHOLD_OBJECTION,
    APPROVE,
    PREPARE_PAYMENT,
    CONFIRM_PAYMENT,
    /** The leader takes the approval back. */
    REVOKE,
    /** The applicant asks the level above to review the rejection. */
    ASK_REVIEW,
    RETURN_PAYMENT,
    RELEASE_INSTALMENT,
    OFFER_REMAINDER,
    REVIEW_UNMET,
    ORDER_CLAW_BACK,
    BOOK_REPAYMENT,
    WITHDRAW,
    RATE_WELL,
    RATE_BADLY
}
