package org.shuzhuan.casefile;

import java.util.EnumSet;
import java.util.Set;

/** What a line of the case history says happened. */
public enum CaseAction {
    SUBMIT,
    FOUND_ELIGIBLE,
    FOUND_NOT_ELIGIBLE,
    ACCEPT,
    DEEM_ACCEPTED,
    NOT_ACCEPT,
    ASK_CORRECTION,
    ANSWER_CORRECTION,
    LAPSE,
    /** The three lines about consent to a second correction are the officials' own. */
    ASK_CONSENT,
    GRANT_CONSENT,
    REFUSE_CONSENT,
    CONFIRM_FACTS,
    RECOMMEND,
    SEND_BACK,
    REJECT,
    AUDIT,
    COMPUTE,
    HOLD,
    QUEUE,
    FIND_SHORT,
    KEEP_WAITING,
    OFFER_REMAINDER,
    ACCEPT_REMAINDER,
    DECLINE_REMAINDER,
    LAPSE_REMAINDER,
    SHARE_PRO_RATA,
    RELEASE,
    AGREE,
    REFUSE,
    PUBLISH_NOTICE,
    CLOSE_NOTICE,
    RAISE_OBJECTION,
    DISMISS_OBJECTION,
    UPHOLD_OBJECTION,
    APPROVE,
    COMMIT,
    PREPARE_PAYMENT,
    CONFIRM_PAYMENT,
    RETURN_PAYMENT,
    ASK_REVIEW,
    CONFIRM_REJECTION,
    UPHOLD_REVIEW,
    REOPEN,
    REVOKE,
    AMEND,
    CHANGE_APPLICANT,
    RELEASE_INSTALMENT,
    ASK_PAYEE_CHANGE,
    CONFIRM_PAYEE_CHANGE,
    CHECK_PAYEE_CHANGE,
    APPROVE_PAYEE_CHANGE,
    REFUSE_PAYEE_CHANGE,
    WITHDRAW,
    CLOSE,
    FIND_PERFORMANCE_MET,
    FIND_PERFORMANCE_UNMET,
    ORDER_CLAW_BACK,
    BOOK_REPAYMENT,
    TRANSFER,
    DELEGATE,
    GIVE_BACK,
    ASK_OPINION,
    GIVE_OPINION,
    DROP_OPINION,
    URGE,
    REMIND,
    OPEN_SUPERVISION,
    ANSWER_SUPERVISION,
    REROUTE;

    private static final Set<CaseAction> INTERNAL = EnumSet.of(ASK_CONSENT, GRANT_CONSENT, REFUSE_CONSENT);

    /** Not shown to the applicant. */
    boolean isInternal() {
        return INTERNAL.contains(this);
    }
}
