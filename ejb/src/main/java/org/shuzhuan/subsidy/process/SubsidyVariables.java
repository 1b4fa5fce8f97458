package org.shuzhuan.subsidy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.shuzhuan.casefile.CaseVariables;

/** Reads what the delegates of the subsidy process need from an execution. */
final class SubsidyVariables {

    private SubsidyVariables() {}

    static long caseFileId(DelegateExecution execution) {
        return (Long) execution.getVariable(CaseVariables.CASE_FILE_ID);
    }

    /** One per visit of a step, so that the ledger books a decision once; at most 80 characters. */
    static String decisionRef(DelegateExecution execution) {
        String visit = execution.getActivityInstanceId();
        return visit.substring(0, Math.min(80, visit.length()));
    }
}
