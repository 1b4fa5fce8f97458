package org.shuzhuan.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseRegistration;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PersonSession;
import org.shuzhuan.web.layout.Text;

/** A signed-in person registers an enterprise, and acts for it from then on. */
@Named
@ViewScoped
public class EnterpriseRegisterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnterpriseRegistration registration;

    @Inject
    private transient PersonSession session;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Faults faults;

    @Inject
    private transient Text text;

    private final EnterpriseForm form = new EnterpriseForm();

    public String register() {
        try {
            long id = registration.register(FilledForms.copy(form));
            session.enter("enterprise:" + id);
            Messages.addFlashGlobalInfo(text.get("page.register.done"));
            return "/enterprise/profile.xhtml?faces-redirect=true";
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    /** Who acts for an organisation does not register enterprises. */
    public boolean isMayRegister() {
        return caller.organisationId().isEmpty();
    }

    public String getPersonName() {
        return caller.displayName();
    }

    public EnterpriseForm getForm() {
        return form;
    }
}
