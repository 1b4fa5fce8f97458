package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.shuzhuan.message.WebhookEndpointView;
import org.shuzhuan.message.WebhookEvent;
import org.shuzhuan.message.WebhookForm;
import org.shuzhuan.message.WebhookSecret;
import org.shuzhuan.message.Webhooks;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PageNumber;

/** Registers other systems; a new secret is shown on the answer to the act that made it and never again. */
@Named
@ViewScoped
public class MessageWebhooksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final String HERE = "/message/webhooks.xhtml?faces-redirect=true";

    @Inject
    private Webhooks webhooks;

    @Inject
    private Faults faults;

    private String number;
    private Page<WebhookEndpointView> page;
    private long changed;
    private String name;
    private String url;
    private WebhookEvent[] events = choices();
    private transient String secret;

    public void load() {
        page = webhooks.page(PageNumber.read(number, ROWS));
    }

    /** Registers a new one, or changes the one taken into the form. */
    public String save() {
        Set<WebhookEvent> chosen = EnumSet.noneOf(WebhookEvent.class);
        chosen.addAll(List.of(events));
        WebhookForm form = new WebhookForm(name, url, chosen);
        if (changed == 0) {
            return shown(() -> webhooks.register(form));
        }
        return done(() -> webhooks.change(changed, form));
    }

    /** Takes an endpoint into the form. */
    public void edit(WebhookEndpointView endpoint) {
        changed = endpoint.id();
        name = endpoint.name();
        url = endpoint.url();
        events = endpoint.events().toArray(WebhookEvent[]::new);
    }

    public String activate(long id, boolean active) {
        return done(() -> webhooks.activate(id, active));
    }

    public String test(long id) {
        return done(() -> webhooks.test(id));
    }

    public String renew(long id) {
        return shown(() -> webhooks.renew(id));
    }

    private String shown(Supplier<WebhookSecret> act) {
        try {
            secret = act.get().secret();
            changed = 0;
            name = null;
            url = null;
            load();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        return null;
    }

    private String done(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return HERE;
    }

    private static WebhookEvent[] choices() {
        return Arrays.stream(WebhookEvent.values())
                .filter(WebhookEvent::isChosen)
                .toArray(WebhookEvent[]::new);
    }

    public WebhookEvent[] getChoices() {
        return choices();
    }

    public Page<WebhookEndpointView> getPage() {
        return page;
    }

    /** Null but on the answer to the act that made it. */
    public String getSecret() {
        return secret;
    }

    public boolean isChanging() {
        return changed != 0;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public WebhookEvent[] getEvents() {
        return events.clone();
    }

    public void setEvents(WebhookEvent[] events) {
        this.events = events.clone();
    }
}
