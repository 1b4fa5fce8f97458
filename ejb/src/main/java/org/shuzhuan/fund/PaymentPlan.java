package org.shuzhuan.fund;

import java.io.Serializable;
import java.util.List;

/**
 * What an approved case is paid, and to whom, as frozen by the approval.
 *
 * @param enterpriseName the enterprise's registered name; a payment to another name is refused
 * @param components what is due next, in order
 */
public record PaymentPlan(
        long caseFileId,
        String caseNumber,
        String callTitle,
        String enterpriseName,
        String creditCode,
        Payee payee,
        List<PaymentComponent> components)
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
}
