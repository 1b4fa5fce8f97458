package org.shuzhuan.award.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.award.RemainderLapse;
import org.shuzhuan.casefile.CaseVariables;

/** {@code Task_OfferBudget}: the case waits on; what has been freed meanwhile is offered to the queue. */
@Named
@ApplicationScoped
public class OfferBudgetDelegate implements JavaDelegate {

    @Inject
    private RemainderLapse lapse;

    @Override
    public void execute(DelegateExecution execution) {
        lapse.offerBudget((Long) execution.getVariable(CaseVariables.CASE_FILE_ID));
    }
}
