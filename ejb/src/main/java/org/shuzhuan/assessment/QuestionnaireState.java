package org.shuzhuan.assessment;

/** A questionnaire is drafted by its import, published once, and retired; one that cannot be scored is only registered. */
public enum QuestionnaireState {
    DRAFT,
    /** Known, but not enough of it to score: nothing can be assessed by it. */
    REGISTERED,
    PUBLISHED,
    RETIRED
}
