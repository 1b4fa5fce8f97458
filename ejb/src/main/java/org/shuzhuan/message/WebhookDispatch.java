package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.message.entity.WebhookAttempt;
import org.shuzhuan.message.entity.WebhookDelivery;
import org.shuzhuan.message.entity.WebhookEndpoint;
import org.shuzhuan.message.store.WebhookStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;

/** Sends committed deliveries, one transaction each; the row is locked while it is under way, so that no node sends it too. */
@Stateless
@Requires("message:send")
public class WebhookDispatch {

    @Inject
    WebhookStore store;

    @Inject
    WebhookTransport transport;

    @Inject
    Sealing sealing;

    @Inject
    PortalClock clock;

    /**
     * Ids of what is due, by endpoint, each in its order: one that does not answer keeps none of the others waiting.
     *
     * @param most of each endpoint
     */
    public List<List<Long>> due(int most) {
        return store.active().stream()
                .map(endpoint -> store.due(endpoint.getId(), clock.now(), most))
                .filter(deliveries -> !deliveries.isEmpty())
                .toList();
    }

    /** @return whether the endpoint has taken it; false also when it was not due any more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean send(long deliveryId) {
        WebhookDelivery delivery = store.locked(deliveryId).orElseThrow();
        if (!delivery.isDue(clock.now())) {
            return false;
        }
        WebhookEndpoint endpoint = delivery.getEndpoint();
        String secret = sealing.open(endpoint.getSealedSecret(), Webhooks.place(endpoint.getId()));
        WebhookAttemptView made = transport.send(delivery, secret);
        store.add(new WebhookAttempt(deliveryId, made));
        if (made.fault() == null) {
            delivery.delivered();
        } else {
            delivery.failed(clock.now());
        }
        return made.fault() == null;
    }
}
