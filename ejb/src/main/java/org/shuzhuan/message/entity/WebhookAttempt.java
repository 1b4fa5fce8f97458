package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.shuzhuan.message.WebhookAttemptView;

/** What came of one attempt at a delivery. */
@Entity
@Table(name = "WEBHOOK_ATTEMPT")
public class WebhookAttempt {

    private static final int LONGEST_FAULT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "WEBHOOK_ATTEMPT_SEQ")
    @SequenceGenerator(name = "WEBHOOK_ATTEMPT_SEQ", sequenceName = "WEBHOOK_ATTEMPT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "DELIVERY_ID")
    private long deliveryId;

    @Column(name = "TRIED_AT")
    private LocalDateTime at;

    @Column(name = "HTTP_STATUS")
    private Integer status;

    @Column(name = "FAULT")
    private String fault;

    @Column(name = "MILLIS")
    private int millis;

    protected WebhookAttempt() {}

    public WebhookAttempt(long deliveryId, WebhookAttemptView made) {
        this.deliveryId = deliveryId;
        this.at = made.at();
        this.status = made.status();
        this.fault = made.fault() == null || made.fault().length() <= LONGEST_FAULT
                ? made.fault()
                : made.fault().substring(0, LONGEST_FAULT);
        this.millis = made.millis();
    }

    public long getDeliveryId() {
        return deliveryId;
    }

    public WebhookAttemptView toView() {
        return new WebhookAttemptView(at, status, fault, millis);
    }
}
