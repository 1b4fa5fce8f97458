package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.message.MailChoiceView;
import org.shuzhuan.message.MailChoices;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** The person's choice of mail; the link sent to a new address leads here too. */
@Named
@ViewScoped
public class MessageMailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/message/mail.xhtml?faces-redirect=true";

    @Inject
    private MailChoices choices;

    @Inject
    private Faults faults;

    private String token;
    private MailChoiceView choice;
    private String address;
    private boolean wanted;

    public void load() {
        choice = choices.mine();
        address = choice.address();
        wanted = choice.wanted();
    }

    public String save() {
        return done(() -> choices.choose(address, wanted));
    }

    public String confirm() {
        return done(() -> choices.confirm(token));
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

    public MailChoiceView getChoice() {
        return choice;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
