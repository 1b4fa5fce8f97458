package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
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

    private static final int DIVISION = 6;

    @Inject
    WebhookStore store;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    PortalClock clock;

    /**
     * Tells every endpoint that chose the event and whose organisation answers for the case's division, itself or above it.
     *
     * @param caseNumber 24 digits, of which the first six are the division
     * @param state the case's status, or the kind of the document
     */
    public void tell(WebhookEvent event, String caseNumber, String state) {
        List<WebhookEndpoint> wanting = store.active().stream()
                .filter(endpoint -> endpoint.wants(event))
                .toList();
        if (wanting.isEmpty()) {
            return;
        }
        Set<Long> answering = organisations.answeringFor(caseNumber.substring(0, DIVISION)).stream()
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
        wanting.stream()
                .filter(endpoint -> answering.contains(endpoint.getOrganisationId()))
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
