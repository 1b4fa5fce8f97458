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
import org.shuzhuan.message.MailDeliveryView;
import org.shuzhuan.message.MailState;
import org.shuzhuan.message.entity.MailChoice;
import org.shuzhuan.message.entity.MailDelivery;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Choices of mail and the mails themselves. */
@ApplicationScoped
public class MailStore {

    @PersistenceContext
    private EntityManager em;

    public Optional<MailChoice> choice(long accountId) {
        return Optional.ofNullable(em.find(MailChoice.class, accountId));
    }

    /** @param accountIds never empty */
    public List<MailChoice> choices(Collection<Long> accountIds) {
        return em.createQuery("select c from MailChoice c where c.accountId in :ids", MailChoice.class)
                .setParameter("ids", accountIds)
                .getResultList();
    }

    public void add(MailChoice choice) {
        em.persist(choice);
    }

    public void add(MailDelivery delivery) {
        em.persist(delivery);
    }

    /** Ids of mails to be sent now, oldest first. */
    public List<Long> due(LocalDateTime at, int most) {
        return em.createQuery(
                        "select d.id from MailDelivery d where d.state = :state and d.nextAt <= :at order by d.nextAt, d.id",
                        Long.class)
                .setParameter("state", MailState.PENDING)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<MailDelivery> locked(long id) {
        return Optional.ofNullable(
                em.find(MailDelivery.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    /** Newest first. @param state null for all */
    public Page<MailDeliveryView> page(MailState state, PageRequest request) {
        String where = state == null ? "" : " where d.state = :state";
        TypedQuery<MailDelivery> rows =
                em.createQuery("select d from MailDelivery d" + where + " order by d.id desc", MailDelivery.class);
        TypedQuery<Long> count = em.createQuery("select count(d) from MailDelivery d" + where, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            count.setParameter("state", state);
        }
        List<MailDeliveryView> views = rows.setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(MailDelivery::toView)
                .toList();
        return new Page<>(views, count.getSingleResult(), request);
    }
}
