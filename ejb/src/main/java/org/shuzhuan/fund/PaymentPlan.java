package org.shuzhuan.fund;

import java.io.Serializable;
import java.util.List;

/**
 * What an approved case is paid, and to whom, as frozen by the approval.
 *
 * @param enterpriseName the enterprise's registered name
 * @param payeeName holder of the account; a payment is refused when it differs from the enterprise's name
 * @param sealedAccount account number as the owner of the case keeps it (encrypted text); passed on unread
 * @param components what is due next, in order
 */
public record PaymentPlan(
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String payeeName,
        String sealedAccount,
        String bank,
        List<PaymentComponent> components)
        implements Serializable {

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getPayeeName() {
        return payeeName;
    }

    public String getBank() {
        return bank;
    }

    public List<PaymentComponent> getComponents() {
        return components;
    }
}
