package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

/** An endpoint, without its secret. */
public record WebhookEndpointView(
        long id,
        String name,
        String url,
        Set<WebhookEvent> events,
        boolean active,
        String registeredBy,
        LocalDateTime registeredAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getUrl() {
        return url;
    }

    public Set<WebhookEvent> getEvents() {
        return events;
    }

    public boolean isActive() {
        return active;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }

    public LocalDateTime getRegisteredAt() {
        return registeredAt;
    }
}
