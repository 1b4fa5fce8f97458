package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.message.entity.WebhookAttempt;
import org.shuzhuan.message.entity.WebhookDelivery;
import org.shuzhuan.message.entity.WebhookEndpoint;
import org.shuzhuan.message.store.WebhookStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;

/**
 * The system administrator registers other systems, sees what they were sent, and sends again: those of the organisation acted
 * for and of the ones below it; others do not exist.
 */
@Stateless
@Requires("message:administer")
public class Webhooks {

    private static final int LONGEST_NAME = 100;
    private static final int SECRET_BYTES = 32;
    private static final String SUBJECT = "WebhookEndpoint";

    private final SecureRandom random = new SecureRandom();

    @Inject
    WebhookStore store;

    @Inject
    WebhookAddress addresses;

    @Inject
    WebhookOutbox outbox;

    @Inject
    OrganisationScope scope;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    Sealing sealing;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    /** In order of registration. */
    public Page<WebhookEndpointView> page(PageRequest request) {
        Page<WebhookEndpoint> page = store.endpoints(scope.organisationsOfCaller(), request);
        return new Page<>(page.rows().stream().map(this::view).toList(), page.total(), request);
    }

    /**
     * @return the secret, which is never shown again
     * @throws ValidationException WEBHOOK_NAME_INVALID, WEBHOOK_EVENTS_MISSING and what {@link WebhookAddress} refuses
     */
    public WebhookSecret register(WebhookForm form) {
        WebhookForm clean = checked(form);
        WebhookEndpoint endpoint =
                store.add(new WebhookEndpoint(clean, organisation(), caller.displayName(), clock.now()));
        WebhookSecret secret = secret(endpoint);
        store.flush();
        audit.record("message:register-webhook", SUBJECT, subject(endpoint), null, shown(endpoint));
        return secret;
    }

    /** @throws ValidationException as {@link #register}; DomainException {@code NOT_FOUND} */
    public WebhookEndpointView change(long id, WebhookForm form) {
        WebhookEndpoint endpoint = endpoint(id);
        String before = shown(endpoint);
        endpoint.change(checked(form));
        audit.record("message:change-webhook", SUBJECT, subject(endpoint), before, shown(endpoint));
        return view(endpoint);
    }

    /** What waits for an endpoint that is switched off is sent when it is switched on again. */
    public WebhookEndpointView activate(long id, boolean active) {
        WebhookEndpoint endpoint = endpoint(id);
        endpoint.activate(active);
        String action = active ? "message:activate-webhook" : "message:deactivate-webhook";
        audit.record(action, SUBJECT, subject(endpoint), null, null);
        return view(endpoint);
    }

    /** Another secret, at once; the old one signs nothing any more. */
    public WebhookSecret renew(long id) {
        WebhookEndpoint endpoint = endpoint(id);
        WebhookSecret secret = secret(endpoint);
        audit.record("message:renew-webhook-secret", SUBJECT, subject(endpoint), null, null);
        return secret;
    }

    /** Sends an event TEST. @throws DomainException WEBHOOK_INACTIVE */
    public void test(long id) {
        WebhookEndpoint endpoint = endpoint(id);
        if (!endpoint.isActive()) {
            throw new DomainException(MessageError.WEBHOOK_INACTIVE);
        }
        outbox.test(id);
        audit.record("message:test-webhook", SUBJECT, subject(endpoint), null, null);
    }

    /** Newest first, with all attempts. @param endpointId null for all; @param state null for all */
    public Page<WebhookDeliveryView> deliveries(Long endpointId, WebhookState state, PageRequest request) {
        Page<WebhookDeliveryView> page = store.deliveries(scope.organisationsOfCaller(), endpointId, state, request);
        List<Long> ids = page.rows().stream().map(WebhookDeliveryView::id).toList();
        if (ids.isEmpty()) {
            return page;
        }
        Map<Long, List<WebhookAttemptView>> attempts = store.attempts(ids).stream()
                .collect(Collectors.groupingBy(
                        WebhookAttempt::getDeliveryId,
                        Collectors.mapping(WebhookAttempt::toView, Collectors.toList())));
        List<WebhookDeliveryView> rows = page.rows().stream()
                .map(row -> row.with(attempts.getOrDefault(row.id(), List.of())))
                .toList();
        return new Page<>(rows, page.total(), request);
    }

    /** Once more, under the same id. @throws DomainException WEBHOOK_WAITING while it is to be sent anyway */
    public void again(long deliveryId) {
        WebhookDelivery delivery = store.locked(deliveryId)
                .filter(known -> reachable(known.getEndpoint()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (delivery.getState() == WebhookState.PENDING) {
            throw new DomainException(MessageError.WEBHOOK_WAITING);
        }
        delivery.again(clock.now());
        audit.record("message:send-webhook-again", "WebhookDelivery", delivery.getKey(), null, null);
    }

    private WebhookForm checked(WebhookForm form) {
        List<FieldFault> faults = new ArrayList<>();
        String name = form.name() == null ? "" : form.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(FieldFault.of("name", MessageError.WEBHOOK_NAME_INVALID));
        }
        if (form.events() == null
                || form.events().isEmpty()
                || !form.events().stream().allMatch(WebhookEvent::isChosen)) {
            faults.add(FieldFault.of("events", MessageError.WEBHOOK_EVENTS_MISSING));
        }
        String url = "";
        try {
            url = addresses.checked(form.url()).toString();
        } catch (DomainException refused) {
            faults.add(new FieldFault("url", refused.getCode(), refused.getArguments()));
        }
        ValidationException.throwIfAny(faults);
        return new WebhookForm(name, url, form.events());
    }

    private WebhookSecret secret(WebhookEndpoint endpoint) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        endpoint.keep(sealing.seal(secret, place(endpoint.getId())));
        return new WebhookSecret(endpoint.getId(), secret);
    }

    static String place(long endpointId) {
        return "WEBHOOK_ENDPOINT:SECRET:" + endpointId;
    }

    private WebhookEndpoint endpoint(long id) {
        return store.endpoint(id).filter(this::reachable).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private boolean reachable(WebhookEndpoint endpoint) {
        return scope.organisationsOfCaller().contains(endpoint.getOrganisationId());
    }

    private long organisation() {
        return caller.organisationId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    private WebhookEndpointView view(WebhookEndpoint endpoint) {
        String organisation = organisations
                .byId(endpoint.getOrganisationId())
                .map(OrganisationView::name)
                .orElse("");
        return endpoint.toView(organisation);
    }

    private static String subject(WebhookEndpoint endpoint) {
        return Long.toString(endpoint.getId());
    }

    private static String shown(WebhookEndpoint endpoint) {
        return endpoint.getName() + " " + endpoint.getUrl() + " " + endpoint.chosen();
    }
}
