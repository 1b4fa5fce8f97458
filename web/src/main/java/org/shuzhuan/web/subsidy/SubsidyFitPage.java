package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.subsidy.FitView;
import org.shuzhuan.subsidy.SubsidyFit;
import org.shuzhuan.web.layout.Faults;

/** What an enterprise can apply for. Posted, so that its code and figures stay out of addresses and logs. */
@Named
@RequestScoped
public class SubsidyFitPage {

    @Inject
    private SubsidyFit fits;

    @Inject
    private Faults faults;

    private final FitForm form = new FitForm();
    private FitView result;

    public String byCode() {
        String code = form.getCreditCode();
        // the rest of the form stays as it is: whoever gives a code is looked up by it
        return look(code == null || code.isBlank() ? null : code);
    }

    public String byFigures() {
        return look(null);
    }

    private String look(String creditCode) {
        form.setCreditCode(creditCode);
        try {
            result = fits.check(form.toQuestion());
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        return "/subsidy/fit.xhtml";
    }

    public FitForm getForm() {
        return form;
    }

    /** Null until something was asked. */
    public FitView getResult() {
        return result;
    }
}
