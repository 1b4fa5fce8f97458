package org.shuzhuan.fund.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.fund.PaymentBooking;

/** {@code Task_BookPayment}: the confirmed payment goes into the ledger. */
@Named
@ApplicationScoped
public class BookPaymentDelegate implements JavaDelegate {

    @Inject
    private PaymentBooking booking;

    @Override
    public void execute(DelegateExecution execution) {
        boolean more = booking.bookConfirmed(FundVariables.caseFileId(execution));
        FundVariables.moreInstalments(execution, more);
    }
}
