package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.casefile.ConsentView;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** One request for consent, above the case it is about. */
@Named
@ViewScoped
public class CasefileConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/casefile/consents.xhtml?faces-redirect=true";

    @Inject
    private CorrectionConsents consents;

    @Inject
    private Faults faults;

    private Long id;
    private String answer;
    private ConsentView consent;

    public void load() {
        consent = consents.get(id == null ? 0 : id);
    }

    public String grant() {
        return answered(() -> consents.grant(id, Opinion.of(answer)));
    }

    public String refuse() {
        return answered(() -> consents.refuse(id, Opinion.of(answer)));
    }

    private String answered(Runnable act) {
        try {
            act.run();
            return LIST;
        } catch (DomainException refusal) {
            faults.add(refusal);
            load();
            return null;
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ConsentView getConsent() {
        return consent;
    }
}
