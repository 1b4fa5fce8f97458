package org.shuzhuan.award.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.award.RemainderLapse;
import org.shuzhuan.casefile.CaseVariables;

/** {@code Task_LapseOffer}: nobody has answered the offer in time. */
@Named
@ApplicationScoped
public class LapseOfferDelegate implements JavaDelegate {

    @Inject
    private RemainderLapse lapse;

    @Override
    public void execute(DelegateExecution execution) {
        lapse.lapse((Long) execution.getVariable(CaseVariables.CASE_FILE_ID));
    }
}
