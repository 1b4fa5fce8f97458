package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.message.entity.MailDelivery;
import org.shuzhuan.message.store.MailStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** What was sent by mail, what waits and what was given up. */
@Stateless
@Requires("message:administer")
public class MailLog {

    @Inject
    MailStore mails;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    /** Newest first. @param state null for all */
    public Page<MailDeliveryView> page(MailState state, PageRequest request) {
        return mails.page(state, request);
    }

    /** @throws DomainException MAIL_NOT_GIVEN_UP */
    public void retry(long deliveryId) {
        MailDelivery mail = mails.locked(deliveryId).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (mail.getState() != MailState.FAILED) {
            throw new DomainException(MessageError.MAIL_NOT_GIVEN_UP);
        }
        mail.retry(clock.now());
        audit.record("message:retry-mail", "MailDelivery", mail.getKey(), null, null);
    }
}
