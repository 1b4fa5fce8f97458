package org.shuzhuan.fund;

/** Port: what an approved case is paid. Implemented by the feature that approves money cases. */
public interface PaymentPlans {

    /** Locks the row of the case, the first lock of every act on it. */
    void lock(long caseFileId);

    /** @throws org.shuzhuan.shared.DomainException when the case has no approval */
    PaymentPlan of(long caseFileId);

    /** The bank has paid: tells the applicant by an official letter. Called with the case locked. */
    void paid(PaymentView payment);
}
