package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.PublicStatus;
import org.shuzhuan.casefile.PublicStatus.StatusView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Number and query code show the status of a case to everybody. Posted, so that the code stays out of addresses and logs. */
@Named
@RequestScoped
public class CasefileStatusPage {

    @Inject
    private PublicStatus status;

    @Inject
    private Faults faults;

    private String caseNumber;
    private String queryCode;
    private StatusView found;

    public String find() {
        try {
            found = status.find(caseNumber, queryCode);
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        return "/casefile/status.xhtml";
    }

    public StatusView getFound() {
        return found;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public void setQueryCode(String queryCode) {
        this.queryCode = queryCode;
    }
}
