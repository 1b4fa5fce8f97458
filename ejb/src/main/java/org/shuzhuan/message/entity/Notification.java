package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.message.NotificationView;
import org.shuzhuan.message.Recipient;

/** A notification, worded when it was written; read by the first of those it is for. */
@Entity
@Table(name = "NOTIFICATION")
public class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "NOTIFICATION_SEQ")
    @SequenceGenerator(name = "NOTIFICATION_SEQ", sequenceName = "NOTIFICATION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "RECIPIENT_KIND")
    private Recipient.Kind recipientKind;

    @Column(name = "RECIPIENT_KEY")
    private String recipientKey;

    @Column(name = "TEMPLATE_CODE")
    private String templateCode;

    @Lob
    @Column(name = "PARAMETERS")
    private String parameters;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "BODY")
    private String body;

    @Column(name = "LINK")
    private String link;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Column(name = "READ_AT")
    private LocalDateTime readAt;

    @Column(name = "READ_BY")
    private String readBy;

    @Column(name = "MAILED")
    private boolean mailed;

    protected Notification() {}

    public Notification(Recipient recipient, String templateCode, String parameters, LocalDateTime createdAt) {
        this.recipientKind = recipient.kind();
        this.recipientKey = recipient.key();
        this.templateCode = templateCode;
        this.parameters = parameters;
        this.createdAt = createdAt;
    }

    public void worded(String newTitle, String newBody, String newLink) {
        title = newTitle;
        body = newBody;
        link = newLink;
    }

    /** The first reading counts. */
    public void read(String loginName, LocalDateTime at) {
        if (readAt == null) {
            readAt = at;
            readBy = loginName;
        }
    }

    /** Its mails stand in the outbox; nobody needs to look at it again. */
    public void mailed() {
        mailed = true;
    }

    public boolean isMailed() {
        return mailed;
    }

    public String getRecipientKey() {
        return recipientKey;
    }

    public NotificationView toView() {
        return new NotificationView(id, title, body, link, createdAt, readAt);
    }
}
