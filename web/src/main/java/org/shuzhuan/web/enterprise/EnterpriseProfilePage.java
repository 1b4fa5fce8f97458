package org.shuzhuan.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseForm;
import org.shuzhuan.enterprise.EnterpriseProfiles;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The profile of the enterprise acted for: what is stored, its size class with the reason, and the form to change it. */
@Named
@ViewScoped
public class EnterpriseProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/enterprise/profile.xhtml?faces-redirect=true";

    @Inject
    private transient EnterpriseDirectory directory;

    @Inject
    private transient EnterpriseProfiles profiles;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Faults faults;

    @Inject
    private transient Text text;

    private boolean editing;
    private EnterpriseView view;
    private SizeClassResult size;
    private EnterpriseForm form;

    /** Shows nothing to who acts for no enterprise. */
    public void load() {
        caller.enterpriseId().ifPresent(id -> {
            view = directory.get(id);
            size = profiles.sizeReason(id);
            form = FilledForms.of(view);
        });
    }

    /** An empty phone keeps the stored one. */
    public String save() {
        try {
            profiles.update(view.id(), FilledForms.copy(form));
            Messages.addFlashGlobalInfo(text.get("page.profile.saved"));
            return PAGE;
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public boolean isEditing() {
        return editing;
    }

    public void setEditing(boolean editing) {
        this.editing = editing;
    }

    /** Null when the person acts for no enterprise. */
    public EnterpriseView getView() {
        return view;
    }

    public SizeClassResult getSize() {
        return size;
    }

    public EnterpriseForm getForm() {
        return form;
    }
}
