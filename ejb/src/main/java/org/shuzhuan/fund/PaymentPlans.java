package org.shuzhuan.fund;

import org.shuzhuan.shared.Money;

/** Port: what an approved case is paid. Implemented by the feature that approves money cases. */
public interface PaymentPlans {

    /** Locks the row of the case, the first lock of every act on it. */
    void lock(long caseFileId);

    /**
     * @param paid yuan paid so far
     * @throws org.shuzhuan.shared.DomainException when the case has no approval
     */
    PaymentPlan of(long caseFileId, Money paid);

    /** The payment was prepared. */
    void prepared(PaymentView payment);

    /** The bank has paid: the applicant is told by an official letter. */
    void confirmed(PaymentView payment);

    /** The bank has returned the payment; the enterprise is asked to see to its account. */
    void returned(PaymentView payment);
}
