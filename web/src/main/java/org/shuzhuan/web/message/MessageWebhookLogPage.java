package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.message.WebhookDeliveryView;
import org.shuzhuan.message.WebhookState;
import org.shuzhuan.message.Webhooks;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.PageNumber;

/** What other systems were sent, attempt by attempt; can be sent again. */
@Named
@ViewScoped
public class MessageWebhookLogPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private Webhooks webhooks;

    @Inject
    private Faults faults;

    private String number;
    private String state;
    private String endpoint;
    private Page<WebhookDeliveryView> page;

    public void load() {
        WebhookState wanted = FilterValue.of(WebhookState.class, state);
        boolean one = endpoint != null && endpoint.matches("\\d{1,18}");
        page = webhooks.deliveries(one ? Long.valueOf(endpoint) : null, wanted, PageNumber.read(number, ROWS));
    }

    public String again(long id) {
        try {
            webhooks.again(id);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/message/webhook-log.xhtml?faces-redirect=true";
    }

    /** Kind of the tag {@code sz:tag}. */
    public String kind(WebhookState shown) {
        return switch (shown) {
            case PENDING -> "info";
            case DELIVERED -> "success";
            case FAILED -> "danger";
        };
    }

    public Page<WebhookDeliveryView> getPage() {
        return page;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }
}
