package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.subsidy.InvestmentWorksheets;
import org.shuzhuan.subsidy.WorksheetForm;
import org.shuzhuan.subsidy.WorksheetView;
import org.shuzhuan.web.layout.Faults;

/** The worksheet of investment: who bears what, and when it has paid. */
@Named
@ViewScoped
public class SubsidyWorksheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvestmentWorksheets worksheets;

    @Inject
    private CallDirectory calls;

    @Inject
    private Faults faults;

    private List<CallView> choices;
    private WorksheetView result;
    private Long callId;
    private Integer targetLevel;
    private Money investment;
    private Money downPayment;
    private Money discount = Money.ZERO;
    private Money yearlyBenefit;

    public void load() {
        choices = calls.list(CallStatus.OPEN, new PageRequest(0, PageRequest.LARGEST))
                .rows();
        result = worksheets.mine().orElse(null);
        if (result != null) {
            WorksheetForm form = result.form();
            callId = form.callId();
            targetLevel = form.targetLevel();
            investment = form.investment();
            downPayment = form.downPayment();
            discount = form.discount();
            yearlyBenefit = form.yearlyBenefit();
        }
    }

    public void save() {
        try {
            result = worksheets.save(
                    new WorksheetForm(callId, targetLevel, investment, downPayment, discount, yearlyBenefit));
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public List<CallView> getChoices() {
        return choices;
    }

    public WorksheetView getResult() {
        return result;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public Integer getTargetLevel() {
        return targetLevel;
    }

    public void setTargetLevel(Integer targetLevel) {
        this.targetLevel = targetLevel;
    }

    public Money getInvestment() {
        return investment;
    }

    public void setInvestment(Money investment) {
        this.investment = investment;
    }

    public Money getDownPayment() {
        return downPayment;
    }

    public void setDownPayment(Money downPayment) {
        this.downPayment = downPayment;
    }

    public Money getDiscount() {
        return discount;
    }

    public void setDiscount(Money discount) {
        this.discount = discount;
    }

    public Money getYearlyBenefit() {
        return yearlyBenefit;
    }

    public void setYearlyBenefit(Money yearlyBenefit) {
        this.yearlyBenefit = yearlyBenefit;
    }
}
