package org.shuzhuan.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.message.WebhookDeliveryView;
import org.shuzhuan.message.WebhookState;
import org.shuzhuan.message.entity.WebhookAttempt;
import org.shuzhuan.message.entity.WebhookDelivery;
import org.shuzhuan.message.entity.WebhookEndpoint;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Endpoints, what is for them, and what came of it. */
@ApplicationScoped
public class WebhookStore {

    @PersistenceContext
    private EntityManager em;

    public WebhookEndpoint add(WebhookEndpoint endpoint) {
        em.persist(endpoint);
        return endpoint;
    }

    public void add(WebhookDelivery delivery) {
        em.persist(delivery);
    }

    public void add(WebhookAttempt attempt) {
        em.persist(attempt);
    }

    public Optional<WebhookEndpoint> endpoint(long id) {
        return Optional.ofNullable(em.find(WebhookEndpoint.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that take deliveries; an authority has a handful. */
    public List<WebhookEndpoint> active() {
        return em.createQuery(
                        "select e from WebhookEndpoint e where e.active = true order by e.id", WebhookEndpoint.class)
                .getResultList();
    }

    /** In order of registration. @param organisations never empty */
    public Page<WebhookEndpoint> endpoints(Set<Long> organisations, PageRequest request) {
        List<WebhookEndpoint> rows = em.createQuery(
                        "select e from WebhookEndpoint e where e.organisationId in :organisations order by e.id",
                        WebhookEndpoint.class)
                .setParameter("organisations", organisations)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery(
                        "select count(e) from WebhookEndpoint e where e.organisationId in :organisations", Long.class)
                .setParameter("organisations", organisations)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** Ids of what is to be sent now to one endpoint, oldest first. */
    public List<Long> due(long endpointId, LocalDateTime at, int most) {
        return em.createQuery(
                        "select d.id from WebhookDelivery d where d.endpoint.id = :endpoint and d.state = :state"
                                + " and d.nextAt <= :at order by d.nextAt, d.id",
                        Long.class)
                .setParameter("endpoint", endpointId)
                .setParameter("state", WebhookState.PENDING)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<WebhookDelivery> locked(long id) {
        return Optional.ofNullable(em.find(
                WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    /**
     * Newest first.
     *
     * @param organisations whose endpoints; never empty
     * @param endpointId null for all of these
     * @param state null for all
     */
    public Page<WebhookDeliveryView> deliveries(
            Set<Long> organisations, Long endpointId, WebhookState state, PageRequest request) {
        String where = " where d.endpoint.organisationId in :organisations"
                + (endpointId == null ? "" : " and d.endpoint.id = :endpoint")
                + (state == null ? "" : " and d.state = :state");
        TypedQuery<WebhookDelivery> rows = em.createQuery(
                "select d from WebhookDelivery d join fetch d.endpoint" + where + " order by d.id desc",
                WebhookDelivery.class);
        TypedQuery<Long> count = em.createQuery("select count(d) from WebhookDelivery d" + where, Long.class);
        rows.setParameter("organisations", organisations);
        count.setParameter("organisations", organisations);
        if (endpointId != null) {
            rows.setParameter("endpoint", endpointId);
            count.setParameter("endpoint", endpointId);
        }
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        List<WebhookDeliveryView> views = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(WebhookDelivery::toView)
                .toList();
        return new Page<>(views, count.getSingleResult(), request);
    }

    /** Oldest first. @param deliveryIds never empty */
    public List<WebhookAttempt> attempts(Collection<Long> deliveryIds) {
        return em.createQuery(
                        "select a from WebhookAttempt a where a.deliveryId in :ids order by a.id", WebhookAttempt.class)
                .setParameter("ids", deliveryIds)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }
}
