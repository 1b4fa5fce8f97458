package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.ProRata;
import org.shuzhuan.award.ProRataDecisionView;
import org.shuzhuan.award.ProRataPlan;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** What all waiting cases of a call would get in proportion, and the one decision that applies it (按比例分配). */
@Named
@ViewScoped
public class FundProRataPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProRata proRata;

    @Inject
    private CallDirectory calls;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private Long call;
    private String title;
    private ProRataPlan plan;
    private List<ProRataDecisionView> decisions = List.of();
    private String documentNumber;
    private String reason;

    public void load() {
        title = calls.get(call == null ? 0 : call).title();
        plan = proRata.preview(call);
        decisions = proRata.decisions(call);
    }

    public String apply() {
        try {
            proRata.apply(call, plan.getKey(), documentNumber, Opinion.of(reason));
        } catch (DomainException refusal) {
            faults.add(refusal);
            plan = proRata.preview(call);
            return null;
        }
        return "/fund/pro-rata.xhtml?faces-redirect=true&call=" + call;
    }

    public boolean isOffered() {
        return plan.isNeeded() && caller.permitted("award:share-pro-rata");
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public String getTitle() {
        return title;
    }

    public ProRataPlan getPlan() {
        return plan;
    }

    public List<ProRataDecisionView> getDecisions() {
        return decisions;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
