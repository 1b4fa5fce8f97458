package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.message.MailDeliveryView;
import org.shuzhuan.message.MailLog;
import org.shuzhuan.message.MailState;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.PageNumber;

/** The mail log of the system administrator; what was given up can be sent again. */
@Named
@ViewScoped
public class MessageMailLogPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private MailLog log;

    @Inject
    private Faults faults;

    private String number;
    private String state;
    private Page<MailDeliveryView> page;

    public void load() {
        MailState wanted = FilterValue.of(MailState.class, state);
        page = log.page(wanted, PageNumber.read(number, ROWS));
    }

    public String retry(long id) {
        try {
            log.retry(id);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/message/mail-log.xhtml?faces-redirect=true";
    }

    /** Kind of the tag {@code sz:tag}. */
    public String kind(MailState shown) {
        return switch (shown) {
            case PENDING -> "info";
            case SENT -> "success";
            case FAILED -> "danger";
        };
    }

    public Page<MailDeliveryView> getPage() {
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
}
