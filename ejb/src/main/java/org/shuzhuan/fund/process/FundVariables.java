package org.shuzhuan.fund.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Variables of DisbursementProcess that its delegates read and write. */
final class FundVariables {

    private static final String CASE_FILE_ID = "caseFileId";
    private static final String MORE_INSTALMENTS = "moreInstalments";

    private FundVariables() {}

    static long caseFileId(DelegateExecution execution) {
        return (Long) execution.getVariable(CASE_FILE_ID);
    }

    static void moreInstalments(DelegateExecution execution, boolean more) {
        execution.setVariable(MORE_INSTALMENTS, more);
    }
}
