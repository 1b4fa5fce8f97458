package org.shuzhuan.fund.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.fund.PaymentBooking;

/** {@code Task_BookReturn}: a payment that the bank returned goes into the ledger, out and back. */
@Named
@ApplicationScoped
public class BookReturnDelegate implements JavaDelegate {

    @Inject
    private PaymentBooking booking;

    @Override
    public void execute(DelegateExecution execution) {
        booking.bookReturned(FundVariables.caseFileId(execution));
    }
}
