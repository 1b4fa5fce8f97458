package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.message.MailDeliveryView;
import org.shuzhuan.message.MailState;

/**
 * One mail to one person: PENDING until the mail server has taken it (SENT), or given up after the last attempt (FAILED), from
 * where an administrator may send it again. Sent at least once; the key is the mail's id, so that a second copy is known.
 */
@Entity
@Table(name = "MAIL_DELIVERY")
public class MailDelivery {

    private static final int LONGEST_FAULT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "MAIL_DELIVERY_SEQ")
    @SequenceGenerator(name = "MAIL_DELIVERY_SEQ", sequenceName = "MAIL_DELIVERY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "DELIVERY_KEY")
    private String key;

    @Column(name = "ACCOUNT_ID")
    private long accountId;

    @Column(name = "ADDRESS")
    private String address;

    @Column(name = "SUBJECT")
    private String subject;

    @Column(name = "BODY")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "DELIVERY_STATE")
    private MailState state = MailState.PENDING;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "NEXT_AT")
    private LocalDateTime nextAt;

    @Column(name = "LAST_FAULT")
    private String lastFault;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Column(name = "SENT_AT")
    private LocalDateTime sentAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected MailDelivery() {}

    /** @param key unique for ever: a mail that is written twice is refused by the database */
    public MailDelivery(String key, MailChoice choice, LocalDateTime at) {
        this.key = key;
        this.accountId = choice.getAccountId();
        this.address = choice.getAddress();
        this.createdAt = at;
        this.nextAt = at;
    }

    public void worded(String newSubject, String newBody) {
        subject = newSubject;
        body = newBody;
    }

    public void sent(LocalDateTime at) {
        attempts++;
        state = MailState.SENT;
        sentAt = at;
        lastFault = null;
    }

    public void failed(String fault, LocalDateTime at) {
        String text = String.valueOf(fault);
        lastFault = text.substring(0, Math.min(text.length(), LONGEST_FAULT));
        RetryWaits.next(attempts, at).ifPresentOrElse(next -> nextAt = next, () -> state = MailState.FAILED);
        attempts++;
    }

    /** An administrator sends it once more. @throws IllegalStateException when it was not given up */
    public void retry(LocalDateTime at) {
        if (state != MailState.FAILED) {
            throw new IllegalStateException(state + " is not given up");
        }
        state = MailState.PENDING;
        attempts = 0;
        nextAt = at;
    }

    public boolean isDue(LocalDateTime at) {
        return state == MailState.PENDING && !nextAt.isAfter(at);
    }

    public MailState getState() {
        return state;
    }

    public String getKey() {
        return key;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public MailDeliveryView toView() {
        return new MailDeliveryView(id, masked(address), subject, state, attempts, lastFault, createdAt, sentAt);
    }

    private static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "*" : address.charAt(0) + "***" + address.substring(at);
    }
}
