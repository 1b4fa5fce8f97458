package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzhuan.message.entity.Notification;
import org.shuzhuan.message.store.NotificationStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** A person's messages: own, the enterprise's, and those of the desks held in the present workspace. */
@Stateless
@Requires("message:read")
public class Messages {

    @Inject
    NotificationStore store;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    public long unreadCount() {
        Set<String> keys = keys();
        return keys.isEmpty() ? 0 : store.unread(keys);
    }

    /** Newest first. */
    public Page<NotificationView> page(boolean unreadOnly, PageRequest request) {
        Set<String> keys = keys();
        return keys.isEmpty() ? new Page<>(List.of(), 0, request) : store.page(keys, unreadOnly, request);
    }

    /** @throws DomainException {@code NOT_FOUND}, also for another's message */
    public void markRead(long id) {
        Notification notification = store.find(id)
                .filter(found -> keys().contains(found.getRecipientKey()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        notification.read(caller.loginName(), clock.now());
    }

    public void markAllRead() {
        Set<String> keys = keys();
        if (!keys.isEmpty()) {
            store.readAll(keys, caller.loginName(), clock.now());
        }
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        caller.accountId().ifPresent(id -> keys.add(Recipient.account(id).key()));
        caller.enterpriseId().ifPresent(id -> keys.add(Recipient.enterprise(id).key()));
        caller.candidateGroups()
                .forEach(group -> keys.add(Recipient.group(group).key()));
        return keys;
    }
}
