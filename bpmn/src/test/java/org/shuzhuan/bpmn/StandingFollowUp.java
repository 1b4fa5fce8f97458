package org.shuzhuan.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The follow-up of a call that says nothing of its own. */
public final class StandingFollowUp {

    public String period(DelegateExecution execution) {
        return "P12M";
    }
}
