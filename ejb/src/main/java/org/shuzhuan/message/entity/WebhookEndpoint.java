package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.message.WebhookEndpointView;
import org.shuzhuan.message.WebhookEvent;
import org.shuzhuan.message.WebhookForm;

/** Another system that is told of cases while it is active. It is never removed, because its log refers to it. */
@Entity
@Table(name = "WEBHOOK_ENDPOINT")
public class WebhookEndpoint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "WEBHOOK_ENDPOINT_SEQ")
    @SequenceGenerator(name = "WEBHOOK_ENDPOINT_SEQ", sequenceName = "WEBHOOK_ENDPOINT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "ORGANISATION_ID", updatable = false)
    private long organisationId;

    @Column(name = "NAME")
    private String name;

    @Column(name = "URL")
    private String url;

    @Column(name = "EVENTS")
    private String events;

    @Column(name = "SECRET_SEALED")
    private String sealedSecret;

    @Column(name = "ACTIVE")
    private boolean active = true;

    @Column(name = "REGISTERED_BY_NAME")
    private String registeredByName;

    @Column(name = "REGISTERED_AT")
    private LocalDateTime registeredAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected WebhookEndpoint() {}

    /** @param organisationId of whose regions it is told */
    public WebhookEndpoint(WebhookForm form, long organisationId, String registeredByName, LocalDateTime registeredAt) {
        change(form);
        this.organisationId = organisationId;
        this.registeredByName = registeredByName;
        this.registeredAt = registeredAt;
    }

    public void change(WebhookForm form) {
        name = form.name();
        url = form.url();
        events = form.events().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** @param sealed the secret sealed for this row */
    public void keep(String sealed) {
        sealedSecret = sealed;
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    public boolean wants(WebhookEvent event) {
        return !event.isChosen() || chosen().contains(event);
    }

    public Set<WebhookEvent> chosen() {
        return Arrays.stream(events.split(","))
                .map(WebhookEvent::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WebhookEvent.class)));
    }

    public Long getId() {
        return id;
    }

    public long getOrganisationId() {
        return organisationId;
    }

    public String getName() {
        return name;
    }

    public String getUrl() {
        return url;
    }

    public String getSealedSecret() {
        return sealedSecret;
    }

    public boolean isActive() {
        return active;
    }

    /** @param organisation name of the organisation of whose regions it is told */
    public WebhookEndpointView toView(String organisation) {
        return new WebhookEndpointView(id, name, url, organisation, chosen(), active, registeredByName, registeredAt);
    }
}
