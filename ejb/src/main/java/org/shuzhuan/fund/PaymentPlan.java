package org.shuzhuan.fund;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * What an approved case is paid, and to whom, as frozen by the approval.
 *
 * @param enterpriseName the enterprise's registered name; a payment to another name is refused
 * @param components what is released and not yet paid, in order
 * @param payeeChanging a change of the account is under way; nothing is paid meanwhile
 */
public record PaymentPlan(
        long caseFileId,
        String caseNumber,
        String callTitle,
        String enterpriseName,
        String creditCode,
        Payee payee,
        List<PaymentComponent> components,
        boolean payeeChanging)
        implements Serializable {

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public Payee getPayee() {
        return payee;
    }

    public List<PaymentComponent> getComponents() {
        return components;
    }

    public boolean isPayeeChanging() {
        return payeeChanging;
    }

    /** Yuan released and not yet paid. */
    public Money due() {
        return components.stream().map(PaymentComponent::amount).reduce(Money.ZERO, Money::plus);
    }
}
