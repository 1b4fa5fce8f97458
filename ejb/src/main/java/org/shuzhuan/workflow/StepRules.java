package org.shuzhuan.workflow;

/** Port: what a case says about the step it enters. Implemented by {@code casefile}. */
public interface StepRules {

    /** Organisation and days of the step. Changes nothing; may be asked more than once for one step. */
    StepPlan plan(long caseFileId, StepEntered step);

    /**
     * The token has entered the step; called once, in the transaction, before the task exists. The place to set the
     * case's status and to stop or start its clock.
     */
    void entered(long caseFileId, StepEntered step);
}
