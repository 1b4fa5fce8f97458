package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.message.WebhookDeliveryView;
import org.shuzhuan.message.WebhookEvent;
import org.shuzhuan.message.WebhookState;

/**
 * One event for one endpoint, written in the transaction of the event: PENDING until the other system has taken it
 * (DELIVERED), or given up after the last attempt (FAILED). Sent at least once, always under the same key.
 */
@Entity
@Table(name = "WEBHOOK_DELIVERY")
public class WebhookDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "WEBHOOK_DELIVERY_SEQ")
    @SequenceGenerator(name = "WEBHOOK_DELIVERY_SEQ", sequenceName = "WEBHOOK_DELIVERY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "DELIVERY_KEY")
    private String key;

    @ManyToOne
    @JoinColumn(name = "ENDPOINT_ID")
    private WebhookEndpoint endpoint;

    @Enumerated(EnumType.STRING)
    @Column(name = "EVENT_KIND")
    private WebhookEvent event;

    @Column(name = "CASE_NUMBER")
    private String caseNumber;

    @Column(name = "PAYLOAD")
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(name = "DELIVERY_STATE")
    private WebhookState state = WebhookState.PENDING;

    @Column(name = "ATTEMPTS")
    private int attempts;

    @Column(name = "NEXT_AT")
    private LocalDateTime nextAt;

    @Column(name = "CREATED_AT")
    private LocalDateTime createdAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected WebhookDelivery() {}

    public WebhookDelivery(WebhookEndpoint endpoint, String key, WebhookEvent event, LocalDateTime at) {
        this.endpoint = endpoint;
        this.key = key;
        this.event = event;
        this.createdAt = at;
        this.nextAt = at;
    }

    /** @param newPayload the body exactly as it is sent and signed */
    public void saying(String newCaseNumber, String newPayload) {
        caseNumber = newCaseNumber;
        payload = newPayload;
    }

    public void delivered() {
        attempts++;
        state = WebhookState.DELIVERED;
    }

    public void failed(LocalDateTime at) {
        RetryWaits.next(attempts, at).ifPresentOrElse(next -> nextAt = next, () -> state = WebhookState.FAILED);
        attempts++;
    }

    /** An administrator sends it once more, taken before or not. @throws IllegalStateException while it waits anyway */
    public void again(LocalDateTime at) {
        if (state == WebhookState.PENDING) {
            throw new IllegalStateException(key + " is waiting");
        }
        state = WebhookState.PENDING;
        attempts = 0;
        nextAt = at;
    }

    public boolean isDue(LocalDateTime at) {
        return state == WebhookState.PENDING && endpoint.isActive() && !nextAt.isAfter(at);
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public WebhookEndpoint getEndpoint() {
        return endpoint;
    }

    public WebhookEvent getEvent() {
        return event;
    }

    public String getPayload() {
        return payload;
    }

    public WebhookState getState() {
        return state;
    }

    /** Its attempts are added by whoever lists it. */
    public WebhookDeliveryView toView() {
        return new WebhookDeliveryView(
                id,
                key,
                endpoint.getId(),
                endpoint.getName(),
                event,
                caseNumber,
                state,
                createdAt,
                state == WebhookState.PENDING ? nextAt : null,
                List.of());
    }
}
