package org.shuzhuan.message;

/** Whether a delivery is still to be made, was taken by the other system, or was given up. */
public enum WebhookState {
    PENDING,
    DELIVERED,
    FAILED
}
