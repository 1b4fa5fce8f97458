package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.shuzhuan.fund.PaymentConfirmation;
import org.shuzhuan.fund.PaymentView;
import org.shuzhuan.web.workflow.TaskPage;

/** Another person than the preparer confirms the payment, or reports that the bank returned it (确认支付). */
@Named
@ViewScoped
public class FundConfirmPaymentPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentConfirmation desk;

    private PaymentView payment;
    private String outcome = "CONFIRMED";
    private String bankReference;
    private LocalDate paidOn;
    private String reason;

    @Override
    protected void prepare() {
        payment = desk.open(getTaskId());
    }

    public String submit() {
        return finish(() -> {
            if ("RETURNED".equals(outcome)) {
                desk.returned(getTaskId(), reason);
            } else {
                desk.confirm(getTaskId(), bankReference, paidOn);
            }
        });
    }

    public PaymentView getPayment() {
        return payment;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
