package org.shuzhuan.fund;

/** Port: what an approved case is paid. Implemented by the feature that approves money cases. */
public interface PaymentPlans {

    /** @throws org.shuzhuan.shared.DomainException when the case has no approval */
    PaymentPlan of(long caseFileId);
}
