package org.shuzhuan.message;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * An endpoint, without its secret.
 *
 * @param organisation name of the organisation of whose regions it is told
 */
public record WebhookEndpointView(
        long id,
        String name,
        String url,
        String organisation,
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

    public String getOrganisation() {
        return organisation;
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
