package org.shuzhuan.subsidy.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuzhuan.award.FollowUps;
import org.shuzhuan.casefile.CaseFiles;

/** {@code Timer_FollowUp}: calendar months after the last payment, as the call says; twelve where it says nothing. */
@Named("followUp")
@ApplicationScoped
public class FollowUpTimer {

    @Inject
    private FollowUps followUps;

    @Inject
    private CaseFiles cases;

    /** ISO 8601, such as {@code P12M}. */
    public String period(DelegateExecution execution) {
        long callId = cases.get(SubsidyVariables.caseFileId(execution)).getCallId();
        return "P" + followUps.rule(callId).months() + "M";
    }
}
