package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A delivery with its attempts, oldest first.
 *
 * @param key the id that the other system is given, the same at every attempt
 * @param caseNumber null for a test
 * @param nextAt when it is tried next; null when it is not
 */
public record WebhookDeliveryView(
        long id,
        String key,
        long endpointId,
        String endpointName,
        WebhookEvent event,
        String caseNumber,
        WebhookState state,
        LocalDateTime createdAt,
        LocalDateTime nextAt,
        List<WebhookAttemptView> attempts)
        implements Serializable {

    public WebhookDeliveryView with(List<WebhookAttemptView> made) {
        return new WebhookDeliveryView(
                id, key, endpointId, endpointName, event, caseNumber, state, createdAt, nextAt, made);
    }

    public long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getEndpointName() {
        return endpointName;
    }

    public WebhookEvent getEvent() {
        return event;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public WebhookState getState() {
        return state;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getNextAt() {
        return nextAt;
    }

    public List<WebhookAttemptView> getAttempts() {
        return attempts;
    }

    public boolean isSendable() {
        return state != WebhookState.PENDING;
    }
}
