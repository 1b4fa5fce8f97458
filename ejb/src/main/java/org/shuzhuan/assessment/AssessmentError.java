package org.shuzhuan.assessment;

import org.shuzhuan.shared.ErrorCode;

/** Refusals about questionnaires, their answers and assessments. */
public enum AssessmentError implements ErrorCode {
    /** Arguments: code of the node, what its children add up to. */
    WEIGHTS_NOT_100(422),
    /** Argument: the points of all best answers together. */
    TOTAL_NOT_100(422),
    /** Argument: the code that occurs twice. */
    CODE_TWICE(422),
    /** Argument: the codes along the circle. */
    NODES_IN_CIRCLE(422),
    /** Argument: the code that is named and not there. */
    REFERENCE_UNKNOWN(422),
    /** A node has neither children nor a question; argument: its code. */
    NODE_EMPTY(422),
    /** A node has both children and questions; argument: its code. */
    NODE_MIXED(422),
    /** Argument: the weight of the best option. */
    BEST_OPTION_NOT_100(422),
    /** The exclusive option must weigh nothing. */
    EXCLUSIVE_WEIGHS(422),
    /** Only a multiple-choice question has an exclusive option, only a single-choice question a derived one. */
    WRONG_QUESTION_TYPE(422),
    /** The bands do not rise to 100 with each option once. */
    BANDS_INCOMPLETE(422),
    /** Argument: how many were expected. */
    COUNT_WRONG(422),
    /** Levels must be 1, 2, 3 … */
    LEVELS_NOT_IN_ORDER(422),
    /** A level asks for more scenarios than there are; argument: how many there are. */
    LEVEL_UNREACHABLE(422),
    /** Arguments: decision, version tag. */
    LEVEL_TABLE_UNKNOWN(422),
    /** The decision table judges other than the file says; arguments: the facts, the level by the table, by the file. */
    LEVEL_TABLE_DIFFERS(422),
    /** Argument: the version. */
    QUESTIONNAIRE_UNKNOWN(404),
    /** A published version is never changed: import it under the next revision. Argument: the version. */
    QUESTIONNAIRE_FIXED(409),
    /** Arguments: version, its state. */
    QUESTIONNAIRE_STATE(409),
    /** Argument: the version. */
    QUESTIONNAIRE_RETIRED(422),
    /** No published questionnaire. */
    QUESTIONNAIRE_NONE(422),

    /** Argument: the code. */
    QUESTION_UNKNOWN(422),
    /** Arguments: question, option. */
    OPTION_UNKNOWN(422),
    /** Argument: the option named twice. */
    OPTION_TWICE(422),
    /** More than one answer to a single choice. */
    ONE_OPTION_ONLY(422),
    /** Argument: the label of the exclusive option. */
    OPTION_EXCLUSIVE(422),
    /** Argument: the name. */
    FIGURE_UNKNOWN(422),
    FIGURE_UNREADABLE(422),
    FIGURE_NEGATIVE(422),
    FIGURE_NOT_WHOLE(422),
    /** More than four decimals. */
    FIGURE_TOO_FINE(422),
    /** Arguments: largest believable value, unit. */
    FIGURE_TOO_LARGE(422),
    /** Arguments: label of the numerator, label of the denominator. */
    NUMERATOR_ABOVE_DENOMINATOR(422),
    /** Argument: label of the denominator. */
    DENOMINATOR_ZERO(422),
    /** The figures give another option; argument: its label. */
    DERIVED_OPTION_DIFFERS(422),
    /** The figures move otherwise than the answer says; argument: the label of the option they speak for. A hint. */
    TREND_DIFFERS(422),
    /** Argument: the code. */
    SCENARIO_UNKNOWN(422),
    /** A level is 0 to 4. */
    SCENARIO_LEVEL_RANGE(422),
    /** Not answered yet. */
    ANSWER_MISSING(422),

    ASSESSMENT_UNKNOWN(404),
    ASSESSMENT_COMPLETED(409),
    ASSESSMENT_NOT_COMPLETED(409),
    /** The pledge of truth is missing. */
    PLEDGE_MISSING(422),
    /** This kind is not for the caller's role. */
    KIND_NOT_YOURS(403),
    /** No enterprise of the firm's regions has this credit code. */
    ENTERPRISE_UNKNOWN(422),
    /** The firm has not said that the enterprise has agreed. */
    AGREEMENT_MISSING(422),
    /** An on-site assessment starts from a completed self-assessment, and there is none. */
    BASE_MISSING(422),
    /** A deduction needs its reason; argument: what is deducted. */
    REASON_MISSING(422),
    /** A deduction needs its evidence. */
    EVIDENCE_MISSING(422),
    /** Argument: the document. */
    EVIDENCE_UNKNOWN(422),
    TEXT_TOO_LONG(422),
    /** Where it was assessed. */
    PLACE_MISSING(422),
    DAY_MISSING(422),
    DAY_AHEAD(422),
    /** No trial has this code, or it has expired. */
    TRIAL_UNKNOWN(404),
    /** More match than one round takes; argument: the most. */
    INVITATION_TOO_MANY(422),
    /** Nobody matches, or all were invited lately. */
    INVITATION_NOBODY(422);

    private final int httpStatus;

    AssessmentError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
