package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.ObjectionView;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** How an objection stands, for whoever holds number and query code of its receipt. Posted, so that the code is not logged. */
@Named
@RequestScoped
public class CasefileObjectionPage {

    @Inject
    private Objections objections;

    @Inject
    private Faults faults;

    private String number;
    private String queryCode;
    private ObjectionView found;

    public String find() {
        try {
            found = objections.find(number, queryCode);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        return "/casefile/objection.xhtml";
    }

    public ObjectionView getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public void setQueryCode(String queryCode) {
        this.queryCode = queryCode;
    }
}
