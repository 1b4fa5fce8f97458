package org.shuzhuan.fund;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.shared.Money;

/** A payment as pages and the payment list show it. */
public record PaymentView(
        long id,
        long caseFileId,
        String caseNumber,
        Money amount,
        List<PaymentComponent> components,
        String payeeName,
        String maskedAccount,
        String bank,
        PaymentState state,
        String listNumber,
        String preparedBy,
        LocalDateTime preparedAt,
        String decidedBy,
        String bankReference,
        LocalDate paidOn,
        String returnReason)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public Money getAmount() {
        return amount;
    }

    public List<PaymentComponent> getComponents() {
        return components;
    }

    public String getPayeeName() {
        return payeeName;
    }

    public String getMaskedAccount() {
        return maskedAccount;
    }

    public String getBank() {
        return bank;
    }

    public PaymentState getState() {
        return state;
    }

    public String getListNumber() {
        return listNumber;
    }

    public String getPreparedBy() {
        return preparedBy;
    }

    public LocalDateTime getPreparedAt() {
        return preparedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getBankReference() {
        return bankReference;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getReturnReason() {
        return returnReason;
    }
}
