package org.shuzhuan.message.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.message.NotificationView;
import org.shuzhuan.message.entity.Notification;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** Notifications of a set of recipient keys. The keys are never empty. */
@ApplicationScoped
public class NotificationStore {

    @PersistenceContext
    private EntityManager em;

    public void add(Notification notification) {
        em.persist(notification);
    }

    public Optional<Notification> find(long id) {
        return Optional.ofNullable(em.find(Notification.class, id));
    }

    /** Ids of those whose mails have not been written yet, oldest first. */
    public List<Long> unmailed(int most) {
        return em.createQuery("select n.id from Notification n where n.mailed = false order by n.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Notification> locked(long id) {
        return Optional.ofNullable(
                em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE, Map.of("eclipselink.refresh", "true")));
    }

    public long unread(Collection<String> keys) {
        return em.createQuery(
                        "select count(n) from Notification n where n.recipientKey in :keys and n.readAt is null",
                        Long.class)
                .setParameter("keys", keys)
                .getSingleResult();
    }

    /** Newest first. */
    public Page<NotificationView> page(Collection<String> keys, boolean unreadOnly, PageRequest request) {
        String where = " where n.recipientKey in :keys" + (unreadOnly ? " and n.readAt is null" : "");
        List<NotificationView> rows = em.createQuery(
                        "select n from Notification n" + where + " order by n.createdAt desc, n.id desc",
                        Notification.class)
                .setParameter("keys", keys)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(Notification::toView)
                .toList();
        long total = em.createQuery("select count(n) from Notification n" + where, Long.class)
                .setParameter("keys", keys)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** @return how many were unread */
    public int readAll(Collection<String> keys, String loginName, LocalDateTime at) {
        return em.createQuery("update Notification n set n.readAt = :at, n.readBy = :by"
                        + " where n.recipientKey in :keys and n.readAt is null")
                .setParameter("at", at)
                .setParameter("by", loginName)
                .setParameter("keys", keys)
                .executeUpdate();
    }
}
