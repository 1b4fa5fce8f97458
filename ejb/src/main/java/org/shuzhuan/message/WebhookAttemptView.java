package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One attempt at a delivery.
 *
 * @param status HTTP status of the answer; null when there was none
 * @param fault technical words for why there was no answer or why it counts as none; null when it was taken
 * @param millis how long it took
 */
public record WebhookAttemptView(LocalDateTime at, Integer status, String fault, int millis) implements Serializable {

    public LocalDateTime getAt() {
        return at;
    }

    public Integer getStatus() {
        return status;
    }

    public String getFault() {
        return fault;
    }

    /** Null when it was taken. */
    public WebhookTrouble getTrouble() {
        return WebhookTrouble.of(status, fault);
    }

    public int getMillis() {
        return millis;
    }
}
