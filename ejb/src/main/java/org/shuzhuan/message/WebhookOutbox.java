package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.shuzhuan.message.entity.WebhookDelivery;
import org.shuzhuan.message.entity.WebhookEndpoint;
import org.shuzhuan.message.store.WebhookStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Writes what other systems are to be told in the transaction of the event: rolled back with it, never sent for nothing. It
 * says which case and where it stands, and nothing of persons or firms: who wants more asks the API under its own rights.
 */
// called by features inside acts that have declared their own permission; the public's acts move cases too (objection)
@Requires(Requires.ANYONE)
@Stateless
public class WebhookOutbox {

    @Inject
    WebhookStore store;

    @Inject
    PortalClock clock;

    /**
     * @param caseNumber 24 digits
     * @param state the case's status, or the kind of the document
     */
    public void tell(WebhookEvent event, String caseNumber, String state) {
        store.active().stream()
                .filter(endpoint -> endpoint.wants(event))
                .forEach(endpoint -> write(endpoint, event, caseNumber, state));
    }

    /** An event TEST for one endpoint. */
    public void test(long endpointId) {
        write(store.endpoint(endpointId).orElseThrow(), WebhookEvent.TEST, null, null);
    }

    private void write(WebhookEndpoint endpoint, WebhookEvent event, String caseNumber, String state) {
        LocalDateTime now = clock.now();
        String key = UUID.randomUUID().toString();
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", key).add("event", event.name());
        if (caseNumber != null) {
            json.add("caseNumber", caseNumber).add("state", state);
        }
        json.add(
                "at",
                now.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(PortalClock.ZONE)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        WebhookDelivery delivery = new WebhookDelivery(endpoint, key, event, now);
        delivery.saying(caseNumber, json.build().toString());
        store.add(delivery);
    }
}
