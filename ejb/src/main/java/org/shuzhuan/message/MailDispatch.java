package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Set;
import org.shuzhuan.message.entity.MailChoice;
import org.shuzhuan.message.entity.MailDelivery;
import org.shuzhuan.message.entity.Notification;
import org.shuzhuan.message.store.MailStore;
import org.shuzhuan.message.store.NotificationStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/**
 * Turns committed notifications into mails and sends them, one transaction each. A server killed in between sends what it had
 * not noted as sent once more, under the same Message-ID; it loses none.
 */
@Stateless
@Requires("message:send")
public class MailDispatch {

    private static final int LONGEST_SUBJECT = 300;

    @Inject
    NotificationStore notifications;

    @Inject
    MailStore mails;

    @Inject
    MailReaders readers;

    @Inject
    MailTransport transport;

    @Inject
    PublicAddress address;

    @Inject
    PortalClock clock;

    public List<Long> unmailed(int most) {
        return notifications.unmailed(most);
    }

    /** Writes one mail for each person the notification is for who wants mail; does nothing the second time. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(long notificationId) {
        Notification notification = notifications.locked(notificationId).orElseThrow();
        if (notification.isMailed()) {
            return;
        }
        notification.mailed();
        if (!transport.configured()) {
            return;
        }
        Set<Long> people = readers.of(notification.getRecipientKey());
        if (!people.isEmpty()) {
            mails.choices(people).stream().filter(MailChoice::isReachable).forEach(choice -> add(notification, choice));
        }
    }

    private void add(Notification notification, MailChoice choice) {
        NotificationView view = notification.toView();
        MailDelivery mail = new MailDelivery("n" + view.id() + "-a" + choice.getAccountId(), choice, clock.now());
        String link = view.link() == null
                ? ""
                : address.of(view.link()).map(url -> "\n\n" + url).orElse("");
        mail.worded(TemplateText.fitted(view.title(), LONGEST_SUBJECT), view.body() + link);
        mails.add(mail);
    }

    public List<Long> due(int most) {
        return transport.configured() ? mails.due(clock.now(), most) : List.of();
    }

    /** Sends a mail that is due; a refusal of the mail server is noted and tried again later. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void send(long deliveryId) {
        MailDelivery mail = mails.locked(deliveryId).orElseThrow();
        if (!mail.isDue(clock.now())) {
            return;
        }
        try {
            transport.send(mail.getKey(), mail.getAddress(), mail.getSubject(), mail.getBody());
            mail.sent(clock.now());
        } catch (MessagingException refused) {
            mail.failed(refused.getMessage(), clock.now());
        }
    }
}
