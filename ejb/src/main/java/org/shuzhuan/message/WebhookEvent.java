package org.shuzhuan.message;

/** What other systems can be told. The state that goes with it says more: the case's status, or the kind of document. */
public enum WebhookEvent {
    CASE_SUBMITTED,
    /** The case has another status, not yet its last. */
    CASE_MOVED,
    CASE_ENDED,
    DOCUMENT_ISSUED,
    /** Sent by hand to see whether the endpoint answers; goes to every endpoint. */
    TEST;

    /** Whether an endpoint chooses it. */
    public boolean isChosen() {
        return this != TEST;
    }
}
